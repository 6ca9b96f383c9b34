using System.Buffers;
using System.Text;

namespace SmartRegions.Evaluation.Csv;

/// <summary>Comma-separated values after RFC 4180.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\"\r\n");

    /// <summary>One row with its line end.</summary>
    public static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Quoted)) + "\r\n";

    /// <summary>The rows of a text, empty lines left out.</summary>
    /// <param name="text">The whole table.</param>
    /// <param name="separator">Comma, or what else stands between cells.</param>
    /// <exception cref="FormatException">A quotation mark stands where none can be, or is never closed; the message is German and names the line.</exception>
    public static IEnumerable<CsvRow> Read(string text, char separator)
    {
        var position = 0;
        var line = 1;
        while (position < text.Length)
        {
            var row = new CsvRow(line, ReadRow(text, separator, ref position, ref line));
            if (row.Cells is not [""]) yield return row;
        }
    }

    private static List<string> ReadRow(string text, char separator, ref int position, ref int line)
    {
        var cells = new List<string>();
        while (true)
        {
            cells.Add(position < text.Length && text[position] == '"' ? ReadQuoted(text, ref position, ref line) : ReadPlain(text, separator, ref position));
            if (position >= text.Length) return cells;
            var next = text[position++];
            if (next == separator) continue;
            if (next == '\r' && position < text.Length && text[position] == '\n') position++;
            else if (next is not ('\r' or '\n')) throw new FormatException($"Zeile {line}: Hinter einem schließenden Anführungszeichen steht noch etwas.");
            line++;
            return cells;
        }
    }

    private static string ReadPlain(string text, char separator, ref int position)
    {
        var start = position;
        while (position < text.Length && text[position] != separator && text[position] is not ('\r' or '\n')) position++;
        return text[start..position];
    }

    private static string ReadQuoted(string text, ref int position, ref int line)
    {
        var opened = line;
        var cell = new StringBuilder();
        while (++position < text.Length)
        {
            if (text[position] == '\n') line++;
            if (text[position] != '"')
            {
                cell.Append(text[position]);
            }
            else
            {
                position++;
                if (position == text.Length || text[position] != '"') return cell.ToString();
                cell.Append('"');
            }
        }

        throw new FormatException($"Zeile {opened}: Ein Anführungszeichen wird nicht geschlossen.");
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(Special) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
