using System.Collections.Frozen;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Conversations;

/// <summary>
/// "Wer von beiden hat mehr?" after two questions on one thing each: shows beside each other what was answered, from <c>both-answers.txt</c>. Which is more is for the reader to say; what the figures
/// take in may differ.
/// </summary>
internal static class BothAnswersReply
{
    private const string Introduction = "Aus den letzten beiden Antworten; vergleichbar sind die Angaben nur, wenn sie dasselbe umfassen:";

    /// <summary>Words of matter beside which "beiden", or nothing but "mehr", still means what was answered.</summary>
    private const int MostWordsBesideBoth = 4;
    private const int MostWordsBesideMore = 2;

    private static readonly FrozenDictionary<string, PhraseGroup> Wordings = PhraseGroup.ByHeading(typeof(BothAnswersReply), "both-answers.txt");

    /// <param name="text">What is asked, in plain German.</param>
    /// <param name="conversation">What was said before.</param>
    /// <param name="id">Id of the reply.</param>
    /// <param name="trace">The steps so far.</param>
    /// <returns><see langword="null"/> for any other question, and where the last two answers were not looked up or say the same.</returns>
    public static CitedAnswer? Of(string text, Conversation conversation, string id, Trace trace)
    {
        if (!Asks(text) || conversation.Turns is not [.., { Answer: CitedAnswer { Strength: not null } first } turn, { Answer: CitedAnswer { Strength: not null } second } next]) return null;
        var (told, toldNext) = (Telling(first, turn.Question), Telling(second, next.Question));
        if (told.Sentence.Text == toldNext.Sentence.Text) return null;
        var isOnePassage = told.Citation.Passage.Id == toldNext.Citation.Passage.Id;
        IReadOnlyList<AnswerPart> parts = [new AnswerPart(null, Introduction, []), Part(told, 1), Part(toldNext, isOnePassage ? 1 : 2)];
        return new CitedAnswer
        {
            Id = id,
            Text = PartsText.Of(parts, table: null),
            Intent = "both_answers",
            Completeness = Completeness.Partial,
            Confidence = Math.Min(first.Confidence, second.Confidence),
            Parts = parts,
            Citations = isOnePassage ? [told.Citation with { Number = 1 }] : [told.Citation with { Number = 1 }, toldNext.Citation with { Number = 2 }],
            Missing = [],
            Elapsed = trace.Elapsed,
            Trace = trace.Entries,
        };
    }

    private static bool Asks(string text)
    {
        var words = FoldedText.Words(text);
        var matter = QuestionReader.Read(text).Words.Count(word => word.IsContent);
        return (matter <= MostWordsBesideBoth && Wordings["both"].Fits(words)) || (matter <= MostWordsBesideMore && Wordings["more"].Fits(words));
    }

    /// <summary>Of the sentences that tell an amount, else of all, the one that has most of the words asked; the first of several.</summary>
    private static (CitedSentence Sentence, Citation Citation) Telling(CitedAnswer answer, Question question)
    {
        var asked = QuestionReader.Read(PlainGerman.Of(question.Text)).Words.Where(word => word.IsContent).Select(word => CistemStemmer.Stem(word.Folded)).ToHashSet(StringComparer.Ordinal);
        var sentence = answer.Sentences.MaxBy(sentence => (AmountForm.MatchMoney(sentence.Text, FrozenSet<string>.Empty), WordsIn(sentence.Text, asked)))!;
        return (sentence, answer.Citations[sentence.Citations[0] - 1]);
    }

    private static int WordsIn(string text, HashSet<string> stems) => GermanTokenizer.Tokenize(text).Select(token => CistemStemmer.Stem(Folding.Fold(token.Text))).Distinct(StringComparer.Ordinal).Count(stems.Contains);

    private static AnswerPart Part((CitedSentence Sentence, Citation Citation) told, int number) =>
        new(told.Citation.Document.Title, null, [told.Sentence with { Citations = [number] }]);
}
