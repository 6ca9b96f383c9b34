using System.Globalization;
using System.Text;
using SmartRegions.Assistant;
using SmartRegions.Channels.Questions;

namespace SmartRegions.Channels.Operation;

/// <summary>
/// Questions as a table that a German spreadsheet opens with a click: RFC 4180 with semicolons, German numbers and times, and UTF-8 with a mark at its beginning,
/// without which umlauts are misread.
/// </summary>
internal static class QuestionCsv
{
    private const char Separator = ';';
    private const string LineEnd = "\r\n";

    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private static readonly string[] Columns =
        ["zeit", "kanal", "programm", "land", "frage", "antwort", "verhalten", "verstanden_als", "sicherheit", "rueckmeldung", "dauer_ms", "zitiert", "nicht_verwendet", "schritte"];

    public static string Head => '\uFEFF' + Line(Columns);

    public static string Line(LoggedQuestion logged)
    {
        var asked = logged.Asked;
        return Line(
        [
            QuestionWording.Instant(asked.AskedAt),
            QuestionWording.Channel(asked.Channel),
            asked.Program,
            asked.Land,
            asked.Question,
            asked.Answer,
            QuestionWording.Behaviour(asked.Behaviour),
            asked.Intent is { } intent ? IntentWording.Of(intent) : null,
            asked.Confidence?.ToString("F3", German),
            QuestionWording.Feedback(logged.Feedback),
            asked.Milliseconds.ToString("F1", German),
            Titles(asked, isQuoted: true),
            Titles(asked, isQuoted: false),
            string.Join("; ", asked.Trace.Steps.Select(step => $"{StepName.Of(step.Step)}: {step.Outcome}")),
        ]);
    }

    /// <summary>
    /// A cell: always in quotation marks. What a spreadsheet would take for a formula has an apostrophe before it, as OWASP advises; also behind whatever a program
    /// that separates otherwise or overlooks the quotation marks would end a cell at.
    /// </summary>
    internal static string Cell(string? text)
    {
        var cell = new StringBuilder("\"", (text?.Length ?? 0) + 4);
        var mayBegin = true;
        foreach (var c in text ?? string.Empty)
        {
            if (mayBegin && BeginsFormula(c)) cell.Append('\'');
            mayBegin = EndsCell(c) || (mayBegin && c == ' ');
            if (c == '"') cell.Append(c);
            cell.Append(c);
        }

        return cell.Append('"').ToString();
    }

    private static bool BeginsFormula(char c) => c is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';

    private static bool EndsCell(char c) => c is Separator or ',' or '\t' or '\r' or '\n' or '"';

    private static string Line(IEnumerable<string?> cells) => string.Join(Separator, cells.Select(Cell)) + LineEnd;

    private static string Titles(AskedQuestion asked, bool isQuoted) =>
        string.Join("; ", asked.Trace.Passages.Where(passage => passage.IsQuoted == isQuoted).Select(passage => passage.Title).Distinct(StringComparer.Ordinal));
}
