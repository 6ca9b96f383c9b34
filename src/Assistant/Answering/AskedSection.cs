using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Answering;

/// <summary>A section whose heading asks the very question is its answer, also where it says that nothing is known.</summary>
internal static class AskedSection
{
    /// <summary>From this agreement on, and only if it asks for the same kind of thing, a heading is the question itself.</summary>
    private const double SameQuestion = 0.8;

    private static readonly TextMemory<QuestionType> Types = new(heading => QuestionReader.Read(heading).Type);

    /// <returns>The sentences below such a heading; all sentences where there is none.</returns>
    public static IReadOnlyList<EvidenceSentence> Narrow(Evidence evidence)
    {
        if (evidence.Question.Type == QuestionType.Topic) return evidence.Sentences;
        var agreement = new HeadingAgreement(evidence.Question, evidence.Terms);
        var below = evidence.Sentences.Where(sentence => Asks(PassageContext.InnermostHeading(sentence.Hit), agreement, evidence.Question)).ToList();
        return below.Count > 0 ? below : evidence.Sentences;
    }

    /// <summary>True for a sentence under a heading that is the question itself.</summary>
    public static bool IsAbove(EvidenceSentence sentence, Evidence evidence) =>
        evidence.Question.Type != QuestionType.Topic
        && Asks(PassageContext.InnermostHeading(sentence.Hit), new HeadingAgreement(evidence.Question, evidence.Terms), evidence.Question);

    private static bool Asks(string heading, HeadingAgreement agreement, UnderstoodQuestion question) =>
        heading.EndsWith('?') && agreement.With(heading) >= SameQuestion && Types.Of(heading) == question.Type;
}
