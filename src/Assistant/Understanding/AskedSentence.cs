using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.FollowUps;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Takes the question from the situation told with it: "Wir wollen eine Software teilen. Was gehört in die Vereinbarung?", "Was kostet ein Funknetz, ich brauche eine Hausnummer".</summary>
internal static partial class AskedSentence
{
    /// <returns>The only sentence that asks, else what is left without clauses on the asker; <see langword="null"/> where that is all, names nothing, or points back at what is told before.</returns>
    public static UnderstoodQuestion? Of(UnderstoodQuestion question)
    {
        if ((Asking(question.Text) ?? BeforeMark(question.Text) ?? WithoutWho(question.Text) ?? WithoutClauses(question.Text)) is not { } asked) return null;
        var read = QuestionReader.Read(asked);
        return read.IsFragment || !read.Words.Any(read.IsAspect) ? null : read;
    }

    private static string? Asking(string text)
    {
        var sentences = TypedSentences.Of(text);
        var asking = sentences.Where(sentence => sentence.EndsWith('?')).ToList();
        if (sentences.Count < 2 || asking is not [var only]) return null;
        return only != sentences[0] && Reference.PointsBack(only) ? null : only;
    }

    /// <summary>"wie fangen wir an? wir haben noch nichts": no sentence begins with a small letter, but behind the only question mark no more is asked.</summary>
    private static string? BeforeMark(string text)
    {
        var mark = text.IndexOf("? ", StringComparison.Ordinal);
        return mark > 0 && text.AsSpan().Count('?') == 1 ? text[..(mark + 1)] : null;
    }

    /// <summary>"Unser Kämmerer fragt: Was kostet …?"</summary>
    private static string? WithoutWho(string text) => Asks().Match(text) is { Success: true } who ? text[who.Length..] : null;

    /// <summary>Who types without full stops tells the situation behind a comma, or before one.</summary>
    private static string? WithoutClauses(string text)
    {
        if (text.AsSpan().ContainsAny(".!")) return null;
        var clauses = text.Split(", ", StringSplitOptions.TrimEntries);
        var asking = clauses.Where(clause => !TellsOfOneself().IsMatch(clause)).ToList();
        return asking.Count > 0 && asking.Count < clauses.Length ? string.Join(", ", asking) : null;
    }

    [GeneratedRegex(@"^(und |aber |denn |also )?(ich|wir|mir|bei uns) \p{L}[^?]*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TellsOfOneself();

    [GeneratedRegex(@"^[^:?.!]{0,60}\b(fragt|fragen|frage|wissen)( mich| uns| nun| jetzt)?: *", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Asks();
}
