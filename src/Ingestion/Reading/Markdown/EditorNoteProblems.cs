using System.Globalization;

namespace SmartRegions.Ingestion.Reading.Markdown;

/// <summary>What an editor is told of noted questions that were left out: a sentence for each cause, however many there are.</summary>
internal static class EditorNoteProblems
{
    private const int LongestShown = 60;

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="notes">Of one document.</param>
    /// <returns>German sentences; none where nothing was left out.</returns>
    public static IEnumerable<string> Of(IReadOnlyList<EditorNote> notes)
    {
        if (notes.SelectMany(note => note.TooLong).ToList() is [var lengthy, ..] tooLong)
        {
            yield return string.Create(
                German,
                $"Von den Fragen, die mit „gefragt:“ notiert sind, {(tooLong.Count == 1 ? "hat" : "haben")} {tooLong.Count:N0} mehr als {EditorNote.Longest} Zeichen und {Are(tooLong)} nicht gesucht. Bitte kürzen oder auf mehrere Zeilen verteilen, zuerst: „{Shown(lengthy)}“.");
        }

        if (notes.SelectMany(note => note.TooMany).ToList() is [var first, ..] tooMany)
        {
            yield return string.Create(
                German,
                $"Von den Fragen, die mit „gefragt:“ notiert sind, {Are(tooMany)} {tooMany.Count:N0} nicht gesucht, weil ihre Notiz mehr als {EditorNote.Most} Fragen hat. Bitte Entbehrliches streichen, zuerst: „{Shown(first)}“.");
        }
    }

    private static string Are(List<string> lines) => lines.Count == 1 ? "wird" : "werden";

    private static string Shown(string text) => text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");
}
