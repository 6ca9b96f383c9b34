using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// Recognises an answer that needs no weighing: a quoted sentence that, with the heading above it, has every word of the question and the form
/// asked for. How far its document stands above others says nothing then; where many sheets speak of one matter, none stands out.
/// </summary>
internal static class LiteralEvidence
{
    /// <summary>Share of a word's grams and stem, or of another wording, from which the word itself stands there.</summary>
    private const double WordPresentFrom = 0.6;

    /// <summary>A sentence that has the one word of "Wie wird das Wetter?" only mentions it, where no form tells an answer.</summary>
    private const int FewestWithoutForm = 2;

    /// <summary>All of the question's mass, but for rounding.</summary>
    private const double Whole = 0.999;

    /// <summary>Form from which a sentence is a definition of the thing and not one that merely begins with it.</summary>
    private const double DefinitionFrom = 0.8;

    public static bool IsIn(Extract extract, Evidence evidence)
    {
        if (evidence.Terms.Mass <= 0 || extract.Quotations.Count == 0) return false;
        var lead = extract.Quotations[0].Sentences[0];
        if (extract.Form == Extract.List) return NamesTheMatter(lead, evidence);
        return AskedSection.IsAbove(lead, evidence) || extract.Sentences.Any(sentence => Answers(sentence, evidence));
    }

    private static bool Answers(EvidenceSentence sentence, Evidence evidence)
    {
        var type = evidence.Question.Type;
        var near = With(sentence.Presence, PassageContext.InnermostHeading(sentence.Hit), evidence.Terms);
        if (type == QuestionType.Definition) return sentence.FormMatch >= DefinitionFrom && HasEveryWord(near, evidence);
        if (!QuestionTypes.DemandForm(type)) return sentence.IsStatement && WordsOfMatter(evidence) >= FewestWithoutForm && HasEveryWord(near, evidence);
        return sentence.FormMatch >= AnswerForm.From && HasAWord(near, evidence) && HasEveryWord(With(near, sentence.Hit.Document.Title, evidence.Terms), evidence);
    }

    /// <summary>The list asked for is told by the nouns of lead-in and heading; "schreiben", "gehört" and "geregelt" ask for the same list.</summary>
    private static bool NamesTheMatter(EvidenceSentence leadIn, Evidence evidence)
    {
        var shares = evidence.Terms.ShareByWord(With(leadIn.Presence, PassageContext.InnermostHeading(leadIn.Hit), evidence.Terms));
        var nouns = evidence.Question.Words.Select((word, i) => (word, share: shares[i])).Where(pair => evidence.Question.IsAspect(pair.word)).ToList();
        return nouns.Count > 0 && nouns.TrueForAll(noun => noun.share >= WordPresentFrom);
    }

    /// <summary>In some inflection or another wording: "Wetterschutz" is not "Wetter".</summary>
    private static bool HasEveryWord(double[] presence, Evidence evidence) => evidence.Terms.ShareOfStems(presence) >= Whole;

    private static bool HasAWord(double[] presence, Evidence evidence) => Shares(presence, evidence).Any(share => share >= WordPresentFrom);

    private static int WordsOfMatter(Evidence evidence) => evidence.Terms.WordMass.Count(mass => mass > 0);

    /// <summary>Of the words of matter.</summary>
    private static IEnumerable<double> Shares(double[] presence, Evidence evidence) =>
        evidence.Terms.ShareByWord(presence).Where((_, word) => evidence.Terms.WordMass[word] > 0);

    private static double[] With(double[] presence, string text, QuestionTerms terms) => TermPresence.Stronger(presence, terms.PresenceIn(text).Values);
}
