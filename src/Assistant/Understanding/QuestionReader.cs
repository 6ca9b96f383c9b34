using System.Collections.Frozen;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Reads what a question asks for, from full sentences as well as from keywords, in any case and with typing errors.</summary>
internal static class QuestionReader
{
    private const int LongestAbbreviation = 12;

    /// <summary>For how long a price is asked, which is no matter: "im Jahr", "pro Monat".</summary>
    private static readonly FrozenSet<string> Periods = new[] { "jahr", "jahre", "jahrlich", "monat", "monatlich", "pro" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>More content words than these describe a thing instead of naming it.</summary>
    private const int MostDefinedWords = 3;

    private const string Or = "oder";

    private static readonly TextMemory<UnderstoodQuestion> Known = new(Understand, MemorySize.OfQuestions);

    public static UnderstoodQuestion Read(string text) => Known.Of(text.Trim());

    private static UnderstoodQuestion Understand(string question)
    {
        var tokens = GermanTokenizer.Tokenize(question);
        QuestionWord[] words = [.. tokens.Select(token => Word(question, token))];
        var asked = QuestionTypes.Of(LastQuestion(question, tokens, words));
        var matter = Matter(words, asked);
        var type = asked == QuestionType.Definition && !AsksForOneTerm(question, matter) ? QuestionType.What : asked;
        // A question made of shape words alone ("Welche Schritte?") is about those words.
        var final = matter.Any(word => word.IsContent) ? matter : words;
        return new UnderstoodQuestion(question, type, final, type == QuestionType.Definition ? Abbreviation(final) : null);
    }

    /// <returns>All words, those that shape the question, tell who asks or only colour it without content; colouring words keep theirs where no others have any.</returns>
    private static QuestionWord[] Matter(QuestionWord[] words, QuestionType type)
    {
        var ofAsker = AskerDescription.In(words, type).ToHashSet();
        QuestionWord[] named = [.. words.Select((word, i) => word with { IsContent = word.IsContent && !ofAsker.Contains(i) && !IsShape(word, type) && !(type == QuestionType.HowMany && IsOffered(words, i)) })];
        QuestionWord[] plain = [.. named.Select((word, i) => word with { IsContent = word.IsContent && !IsColouring(word, i) })];
        return plain.Any(word => word.IsContent) ? plain : named;
    }

    private static bool IsShape(QuestionWord word, QuestionType type) => QuestionTypes.IsShape(word.Folded) || (type == QuestionType.Cost && Periods.Contains(word.Folded));

    /// <summary>"Wie viele Länder, 4 oder 5?" offers numbers to choose from; a source has one of them, or another.</summary>
    private static bool IsOffered(QuestionWord[] words, int i) =>
        IsNumber(words[i]) && ((i >= 2 && words[i - 1].Folded == Or && IsNumber(words[i - 2])) || (i + 2 < words.Length && words[i + 1].Folded == Or && IsNumber(words[i + 2])));

    private static bool IsNumber(QuestionWord word) => word.Folded.All(char.IsAsciiDigit);

    /// <summary>Written with a capital it is a noun or a name, but for the first word.</summary>
    private static bool IsColouring(QuestionWord word, int position) => (position == 0 || !char.IsUpper(word.AsTyped[0])) && ColouringWords.Contains(word.Folded);

    /// <summary>"Was ist ein Reallabor?" asks for a definition; "Was ist der einzige Teiler, den eine Primzahl haben kann?" describes the thing and asks for it.</summary>
    private static bool AsksForOneTerm(string question, QuestionWord[] words) =>
        words.Count(word => word.IsContent) <= MostDefinedWords && !question.Contains(',', StringComparison.Ordinal);

    private static QuestionWord Word(string question, Token token)
    {
        var typed = question.Substring(token.Start, token.Length);
        var folded = Folding.Fold(token.Text);
        return new QuestionWord(typed, MayBeQuestionWord(typed, token.Start) ? QuestionSpelling.Correct(folded) : folded, !StopWords.Contains(token.Text));
    }

    /// <summary>Capital letters stand for names, nouns and abbreviations, except at the start.</summary>
    private static bool MayBeQuestionWord(string typed, int start) => !typed.AsSpan(start == 0 ? 1 : 0).ContainsAnyInRange('A', 'Z') && (start == 0 || !char.IsUpper(typed[0]));

    /// <summary>The words of the last sentence that ends with a question mark: what comes before describes the situation.</summary>
    private static IReadOnlyList<string> LastQuestion(string question, IReadOnlyList<Token> tokens, QuestionWord[] words)
    {
        var sentence = SentenceSplitter.Split(question).LastOrDefault(span => question.AsSpan(span.Start, span.Length).TrimEnd("“\")").EndsWith('?'));
        var within = sentence.Length == 0
            ? words
            : words.Where((_, i) => tokens[i].Start >= sentence.Start && tokens[i].Start < sentence.End);
        return [.. within.Select(word => word.Folded)];
    }

    private static string? Abbreviation(QuestionWord[] words)
    {
        var content = words.Where(word => word.IsContent).ToArray();
        return content is [var only] && IsAbbreviation(only.AsTyped) ? only.AsTyped : null;
    }

    private static bool IsAbbreviation(string word) =>
        word.Length is >= 2 and <= LongestAbbreviation && (word.Count(char.IsUpper) >= 2 || word.All(letter => !char.IsUpper(letter)) && word.Length <= 5);
}
