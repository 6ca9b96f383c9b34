using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Tells the type of a question from its words: the leftmost cue decides, the longer one where several begin at the same word.</summary>
internal static class QuestionTypes
{
    private static readonly Cue[] Cues = Read("question-types.txt");

    /// <summary>What keywords without a question word ask for.</summary>
    private static readonly Cue[] Keywords = Read("question-keywords.txt");

    private static readonly WordList LeadingVerbs = WordList.Read(typeof(QuestionTypes), "leading-verbs.txt");
    private static readonly WordList MoneyWords = WordList.Read(typeof(QuestionTypes), "money-words.txt");

    /// <summary>Words that shape a question without being its matter.</summary>
    private static readonly WordList Shape = WordList.Read(typeof(QuestionTypes), "shape-words.txt");

    public static QuestionType Of(IReadOnlyList<string> words)
    {
        var type = Asked(words);
        if (type == QuestionType.Which && AsksWhichAmount(words)) return QuestionType.Cost;
        if (type is QuestionType.HowMany or QuestionType.What or QuestionType.Which or QuestionType.Topic && AsksForMoney(type, words)) return QuestionType.Cost;
        return type;
    }

    /// <summary>True for questions that only a sentence of their form can answer: without an amount there is no answer to "wie viel".</summary>
    public static bool DemandForm(QuestionType type) =>
        type is QuestionType.Cost or QuestionType.HowMany or QuestionType.HowLong or QuestionType.When or QuestionType.Who;

    /// <param name="folded">A word in folded spelling.</param>
    public static bool IsShape(string folded) => Shape.Contains(folded);

    private static QuestionType Asked(IReadOnlyList<string> words) =>
        words.Count > 0 && LeadingVerbs.Contains(words[0]) ? QuestionType.YesNo : Leftmost(Cues, words) ?? Leftmost(Keywords, words) ?? QuestionType.Topic;

    /// <summary>The longer one of those that begin at the same word.</summary>
    private static QuestionType? Leftmost(Cue[] cues, IReadOnlyList<string> words) =>
        cues.Select(cue => (cue.Type, Words: cue.Phrase.Find(words)))
            .Where(found => found.Words is not null)
            .OrderBy(found => found.Words![0])
            .ThenByDescending(found => found.Words!.Count)
            .Select(found => (QuestionType?)found.Type)
            .FirstOrDefault();

    private static bool AsksForMoney(QuestionType type, IReadOnlyList<string> words) =>
        type == QuestionType.HowMany ? words.Any(MoneyWords.Contains) : words.Any(word => word is "kostet" or "kosten" or "gekostet" or "kostete" or "ausgegeben" or "gezahlt" or "bezahlt" or "gebuhr" or "gebuhren") && type != QuestionType.Which;

    /// <summary>"Welcher Zuschuss wird beantragt?" asks for an amount; "Welche Förderung gibt es?" does not.</summary>
    private static bool AsksWhichAmount(IReadOnlyList<string> words) =>
        words.Zip(words.Skip(1)).Any(pair => pair.First.StartsWith("welch", StringComparison.Ordinal) && pair.Second is "zuschuss" or "betrag" or "preis" or "entgelt" or "beitrag" or "steuersatz");

    private static Cue[] Read(string name) =>
        [.. PhraseGroup.Read(typeof(QuestionTypes), name).SelectMany(group => group.Asks.Select(phrase => new Cue(group.HeadingAs<QuestionType>(), phrase)))];

    private sealed record Cue(QuestionType Type, Phrase Phrase);
}
