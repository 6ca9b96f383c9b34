using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding;

/// <summary>
/// Takes a message apart that asks for several things: "Was hat Eisleben gemacht, und was hat das gekostet?", "Lohnt sich LED? Wer hat es schon?".
/// </summary>
internal static partial class QuestionParts
{
    /// <summary>Whoever asks for more is answered as well as the whole can be.</summary>
    private const int Most = 3;

    /// <summary>Fewer letters are no question of their own: "Und?".</summary>
    private const int Shortest = 10;

    /// <returns>
    /// Each question, the later ones with the names that only the first says, and the first with those of the others where it has none; to be
    /// looked up beside the whole; none where only one thing is asked.
    /// </returns>
    public static IReadOnlyList<UnderstoodQuestion> Of(UnderstoodQuestion question)
    {
        var asked = AsTyped(question);
        if (asked.Count == 0) return [];
        var first = !asked[0].IsFragment && asked[0].Words.Any(asked[0].IsAspect) ? QuestionReader.Read(asked[0].Text + "?") : With(asked[0], asked[1]);
        return [first, .. asked.Skip(1).Select(part => With(part, asked[0]))];
    }

    /// <returns>Each question as it stands; none where only one thing is asked.</returns>
    public static IReadOnlyList<UnderstoodQuestion> AsTyped(UnderstoodQuestion question)
    {
        var asked = Questions(question.Text).SelectMany(Clauses).Select(QuestionReader.Read).ToList();
        return asked.Count is < 2 or > Most || asked[0].Type == QuestionType.Topic ? [] : asked;
    }

    /// <summary>The sentences that ask. One that only tells the situation is not among them, unless it is the only one.</summary>
    private static IReadOnlyList<string> Questions(string text)
    {
        IReadOnlyList<string> sentences = [.. SentenceSplitter.Split(text).SelectMany(span => AtMarks(span.Of(text).ToString()))];
        IReadOnlyList<string> asking = [.. sentences.Where((sentence, i) => sentence.Length >= Shortest && (sentence.EndsWith('?') || (i == sentences.Count - 1 && QuestionReader.Read(OpensWithConjunction().Replace(sentence, string.Empty)).Type != QuestionType.Topic)))];
        return asking.Count > 1 ? asking : [text];
    }

    /// <summary>Who writes everything small also begins the second question small.</summary>
    private static IEnumerable<string> AtMarks(string sentence)
    {
        var start = 0;
        for (var i = 1; i < sentence.Length; i++)
        {
            if (!char.IsLower(sentence[i]) || sentence[i - 1] != ' ') continue;
            var end = sentence.AsSpan(start, i - start).TrimEnd(' ').Length + start;
            if (end == start || sentence[end - 1] != '?') continue;
            yield return sentence[start..end];
            start = i;
        }

        yield return sentence[start..];
    }

    /// <summary>"Bis wann läuft es, wie viel kostet es und wer hilft?" asks three things; "Wie regeln wir, wer zuständig ist?" one: without an "und" behind it the comma opens a clause.</summary>
    private static IEnumerable<string> Clauses(string question)
    {
        var pair = Pair().Match(question);
        if (!pair.Success) pair = Beside().Match(question);
        if (!pair.Success || OpensCondition().IsMatch(pair.Groups["first"].Value)) return [Bare(question)];
        var first = pair.Groups["first"].Value;
        var enumerated = Enumerated().Match(first);
        string[] before = enumerated.Success ? [enumerated.Groups["first"].Value, enumerated.Groups["second"].Value] : [first];
        return [.. before, Bare(pair.Groups["second"].Value)];
    }

    private static string Bare(string question) => question.TrimEnd('?', ' ', '.', '!');

    private static UnderstoodQuestion With(UnderstoodQuestion part, UnderstoodQuestion other)
    {
        // A verb that opens the sentence only looks like a noun.
        var opens = other.Words.Skip(1).Any(other.IsAspect) ? 1 : 0;
        var names = other.Words.Skip(opens).Where(word => other.IsAspect(word) && !part.Text.Contains(word.AsTyped, StringComparison.OrdinalIgnoreCase)).Select(word => word.AsTyped);
        return QuestionReader.Read($"{part.Text} {string.Join(' ', names)}".Trim() + "?");
    }

    [GeneratedRegex(
        @"^(?<first>.{10,}?),? (und|oder|sowie) (?<second>((bis|seit|ab) wann|(aus|an|in|mit|von|zu) (welch\w+|wen|wem)|für wen|was|wer|wem|wie|wo|woher|wann|warum|womit|wofür|woraus|welche[rnms]?|gilt|geht|gibt|gab|muss|müssen|musste|mussten|soll|sollen|sollten|kann|können|konnte|konnten|darf|dürfen|durfte|durften|ist|sind|war|waren|hat|haben|wird|werden|wurde|läuft|laufen|lohnt|lohnen|kostet|kosten|reicht|hilft|braucht|brauchen)\b.+)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    /// <summary>"Was kostet das, muss man da hinfahren?"</summary>
    [GeneratedRegex(
        @"^(?<first>.{10,}?), (?<second>(muss|müssen|geht das|läuft|laufen|kann|können|darf|dürfen|braucht|brauchen|lohnt|reicht)\b.{8,})$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();

    /// <summary>"Wenn wir Kameras aufstellen, müssen wir das melden?" asks one thing.</summary>
    [GeneratedRegex(@"^(und |aber |also )?(wenn|falls|sofern|sobald|solange|ob|weil|da|nachdem|bevor|obwohl|um)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpensCondition();

    /// <summary>"und mussten alle …" behind a question asks, too.</summary>
    [GeneratedRegex("^(und|oder|aber) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpensWithConjunction();

    [GeneratedRegex(
        @"^(?<first>.{10,}?), (?<second>((bis|seit|ab) wann|was|wer|wie|wo|wann|warum|womit|wofür|welche[rnms]?)\b.+)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Enumerated();
}
