using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Takes a question apart that asks for two things: "Was hat Eisleben gemacht, und was hat das gekostet?".</summary>
internal static partial class QuestionParts
{
    /// <returns>
    /// The second question with the names the first one is about, to be looked up beside the whole; <see langword="null"/> where only one thing is asked.
    /// </returns>
    public static UnderstoodQuestion? Second(UnderstoodQuestion question)
    {
        var parts = Two().Match(question.Text);
        if (!parts.Success) return null;
        var first = QuestionReader.Read(parts.Groups["first"].Value);
        if (first.Type == QuestionType.Topic) return null;
        var second = parts.Groups["second"].Value.TrimEnd('?', ' ', '.');
        var names = first.Words.Where(word => first.IsAspect(word) && !second.Contains(word.AsTyped, StringComparison.OrdinalIgnoreCase)).Select(word => word.AsTyped);
        return QuestionReader.Read($"{second} {string.Join(' ', names)}?");
    }

    [GeneratedRegex(
        @"^(?<first>.{10,}?),? (und|oder|sowie) (?<second>((bis|seit|ab) wann|(aus|an|in|mit|von|zu) (welch\w+|wen|wem)|für wen|was|wer|wem|wie|wo|woher|wann|warum|womit|wofür|woraus|welche[rnms]?|gilt|geht|gibt|muss|müssen|soll|sollen|sollten|kann|können|darf|dürfen|ist|sind|hat|haben)\b.+)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Two();
}
