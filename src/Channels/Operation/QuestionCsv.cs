using System.Globalization;
using System.Text;
using SmartRegions.Channels.Questions;

namespace SmartRegions.Channels.Operation;

/// <summary>Questions as a table for other programs: RFC 4180, UTF-8 with a mark at its beginning, without which spreadsheets misread umlauts.</summary>
internal static class QuestionCsv
{
    private const string LineEnd = "\r\n";

    private static readonly string[] Columns =
        ["zeit", "kanal", "programm", "land", "frage", "antwort", "verhalten", "verstanden_als", "sicherheit", "rueckmeldung", "dauer_ms", "zitiert", "nicht_verwendet", "schritte"];

    public static string Head => '\uFEFF' + Line(Columns);

    public static string Line(LoggedQuestion logged)
    {
        var asked = logged.Asked;
        return Line(
        [
            asked.AskedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            asked.Channel.ToString(),
            asked.Program,
            asked.Land,
            asked.Question,
            asked.Answer,
            QuestionWording.Behaviour(asked.Behaviour),
            asked.Intent,
            asked.Confidence?.ToString("F3", CultureInfo.InvariantCulture),
            QuestionWording.Feedback(logged.Feedback),
            asked.Milliseconds.ToString("F1", CultureInfo.InvariantCulture),
            Titles(asked, isQuoted: true),
            Titles(asked, isQuoted: false),
            string.Join("; ", asked.Trace.Steps.Select(step => $"{step.Step}: {step.Outcome}")),
        ]);
    }

    /// <summary>A cell: always in quotation marks. What a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises.</summary>
    internal static string Cell(string? text)
    {
        var cell = new StringBuilder("\"", (text?.Length ?? 0) + 4);
        if (text is [var first, ..] && (first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠')) cell.Append('\'');
        return cell.Append(text?.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"').ToString();
    }

    private static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + LineEnd;

    private static string Titles(AskedQuestion asked, bool isQuoted) =>
        string.Join("; ", asked.Trace.Passages.Where(passage => passage.IsQuoted == isQuoted).Select(passage => passage.Title).Distinct(StringComparer.Ordinal));
}
