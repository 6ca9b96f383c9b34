using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>Recognises a greeting, thanks, a farewell or a request for help. One word of matter, and it is a question.</summary>
internal static class SmallTalkReader
{
    private const int MostWords = 9;

    private static readonly WordList Greetings = Words("greetings.txt");
    private static readonly WordList Thanks = Words("thanks.txt");
    private static readonly WordList Farewells = Words("farewells.txt");
    private static readonly WordList Praise = Words("praise.txt");
    private static readonly WordList Courtesies = Words("courtesies.txt");
    private static readonly PhraseGroup Help = PhraseGroup.ByHeading(typeof(SmallTalkReader), "help.txt")["help"];

    public static Intent? Read(UnderstoodQuestion question)
    {
        if (question.Words.Count is 0 or > MostWords) return null;
        string[] words = [.. question.Words.Select(word => word.Folded)];
        if (Help.Fits(words)) return Intent.Help;
        if (!words.All(IsSmallTalk)) return null;
        if (words.Any(Thanks.Contains)) return Intent.Thanks;
        // "Bis morgen", "Bis dann".
        if (words is ["bis", _, ..] || words.Any(Farewells.Contains)) return Intent.Farewell;
        if (words.Any(Greetings.Contains)) return Intent.Greeting;
        return words.All(Praise.Contains) ? Intent.Thanks : null;
    }

    /// <param name="word">Folded.</param>
    /// <returns>Whether it greets, whatever stands beside it.</returns>
    public static bool IsGreeting(string word) => Greetings.Contains(word);

    private static bool IsSmallTalk(string word) =>
        Greetings.Contains(word) || Thanks.Contains(word) || Farewells.Contains(word) || Praise.Contains(word) || Courtesies.Contains(word);

    private static WordList Words(string name) => WordList.Read(typeof(SmallTalkReader), name);
}
