using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Legal;

/// <summary>A text as what is told of a case and what is asked about it: "Ein Bieter hat gerügt. Was tun?", "Unser Anbieter hat gekündigt, dürfen wir …?".</summary>
/// <param name="Told">The folded words before the question, without conditions ("Wenn wir … vorschreiben, …"), which tell of no case; possibly none.</param>
/// <param name="Asked">The folded words of the question.</param>
internal sealed record ToldAndAsked(IReadOnlyList<string> Told, IReadOnlyList<string> Asked)
{
    /// <summary>What stands before the word that opens a question: "also", "und".</summary>
    private static readonly WordList Openers = WordList.Read(typeof(ToldAndAsked), "openers.txt");

    private static readonly WordList Conditions = WordList.Read(typeof(ToldAndAsked), "conditions.txt");

    /// <summary>"Darf …", "Welche Frist …", "Mit wem …": so many words show how a question opens.</summary>
    private const int OpeningWords = 2;

    /// <summary>True where nothing but a question stands there, and it opens as one.</summary>
    public bool IsOnlyAsked => Told.Count == 0 && Asks(Asked);

    public static ToldAndAsked Of(string text)
    {
        var clauses = SentenceSplitter.Split(text).SelectMany(span => Clauses(span.Of(text).ToString())).ToList();
        var asking = Math.Max(0, clauses.FindIndex(clause => Asks(clause.Words)));
        if (clauses.Count == 0) return new ToldAndAsked([], []);
        if (!Asks(clauses[asking].Words)) asking = clauses[0].Sentence == clauses[^1].Sentence ? clauses.Count - 1 : clauses.FindIndex(clause => clause.Sentence == clauses[^1].Sentence);
        var told = clauses.Where((clause, i) => i < asking || (clause.Sentence != clauses[asking].Sentence && !clause.Sentence.EndsWith('?')));
        return new ToldAndAsked(
            [.. told.Where(clause => !Conditions.Contains(clause.Words[0])).SelectMany(clause => clause.Words)],
            [.. clauses.Skip(asking).Where(clause => clause.Sentence == clauses[asking].Sentence || clause.Sentence.EndsWith('?')).SelectMany(clause => clause.Words)]);
    }

    private static IEnumerable<(string Sentence, IReadOnlyList<string> Words)> Clauses(string sentence) =>
        sentence.Split([", ", ": ", "; ", " – ", " - "], StringSplitOptions.RemoveEmptyEntries)
            .Select(clause => (sentence.TrimEnd(), (IReadOnlyList<string>)FoldedText.Words(clause)))
            .Where(clause => clause.Item2.Count > 0);

    private static bool Asks(IReadOnlyList<string> words) =>
        QuestionTypes.Of([.. words.SkipWhile(Openers.Contains).Take(OpeningWords)]) != QuestionType.Topic;
}
