using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Takes a question apart that asks for two things: "Was hat Eisleben gemacht, und was hat das gekostet?".</summary>
internal static partial class QuestionParts
{
    /// <returns>
    /// Both questions, the second with the names that only the first says, and the first with those of the second where it has none; to be looked up beside the whole; <see langword="null"/> where only one thing is asked.
    /// </returns>
    public static (UnderstoodQuestion First, UnderstoodQuestion Second)? Of(UnderstoodQuestion question)
    {
        var parts = Two().Match(question.Text);
        if (!parts.Success) return null;
        var (first, second) = (QuestionReader.Read(parts.Groups["first"].Value), QuestionReader.Read(parts.Groups["second"].Value.TrimEnd('?', ' ', '.')));
        if (first.Type == QuestionType.Topic) return null;
        return (!first.IsFragment && first.Words.Any(first.IsAspect) ? QuestionReader.Read(first.Text + "?") : With(first, second), With(second, first));
    }

    private static UnderstoodQuestion With(UnderstoodQuestion part, UnderstoodQuestion other)
    {
        var names = other.Words.Where(word => other.IsAspect(word) && !part.Text.Contains(word.AsTyped, StringComparison.OrdinalIgnoreCase)).Select(word => word.AsTyped);
        return QuestionReader.Read($"{part.Text} {string.Join(' ', names)}".Trim() + "?");
    }

    [GeneratedRegex(
        @"^(?<first>.{10,}?),? (und|oder|sowie) (?<second>((bis|seit|ab) wann|(aus|an|in|mit|von|zu) (welch\w+|wen|wem)|für wen|was|wer|wem|wie|wo|woher|wann|warum|womit|wofür|woraus|welche[rnms]?|gilt|geht|gibt|muss|müssen|soll|sollen|sollten|kann|können|darf|dürfen|ist|sind|war|waren|hat|haben|wird|werden|wurde|läuft|laufen|lohnt|lohnen|kostet|kosten|reicht|hilft|braucht|brauchen)\b.+)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Two();
}
