using System.Globalization;
using System.Text;

namespace SmartRegions.Evaluation.Sets;

/// <summary>Several entries in one cell of a table, one a line. A backslash takes its meaning from the mark behind it; <c>\n</c> is a line end inside an entry.</summary>
internal static class CellText
{
    private const char Escape = '\\';

    public static string Join(IEnumerable<string> entries) => string.Join('\n', entries.Select(entry => Escaped(entry, string.Empty)));

    public static IEnumerable<string> Split(string cell) => Lines(cell).Select(Unescaped);

    /// <summary><c>name: wording | wording</c>, one claim a line.</summary>
    public static string JoinClaims(IEnumerable<Claim> claims) =>
        string.Join('\n', claims.Select(claim => $"{Escaped(claim.Name, ":")}: {string.Join(" | ", claim.AnyOf.Select(wording => Escaped(wording, "|")))}"));

    /// <summary>A claim without a colon gets no wording, which the rules for questions then name.</summary>
    public static IEnumerable<Claim> SplitClaims(string cell)
    {
        foreach (var line in Lines(cell))
        {
            var parts = SplitAt(line, ':', once: true);
            yield return new Claim(
                Unescaped(parts[0].Trim()),
                parts.Count > 1 ? [.. SplitAt(parts[1], '|', once: false).Select(wording => Unescaped(wording.Trim()))] : []);
        }
    }

    /// <summary><c>path</c> or <c>path#page</c>, one source a line.</summary>
    public static string JoinSources(IEnumerable<ExpectedSource> sources) =>
        string.Join('\n', sources.Select(source => Escaped(source.Document, "#") + (source.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"#{page}") : string.Empty)));

    /// <summary>What stands behind the last mark is a page where it is a number; any other mark belongs to the path.</summary>
    public static IEnumerable<ExpectedSource> SplitSources(string cell)
    {
        foreach (var line in Lines(cell))
        {
            var parts = SplitAt(line, '#', once: false);
            int? page = parts.Count > 1 && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            yield return new ExpectedSource(Unescaped(string.Join('#', page is null ? parts : parts[..^1])), page);
        }
    }

    /// <summary>Spreadsheets end lines inside a cell as they like.</summary>
    private static IEnumerable<string> Lines(string cell) =>
        cell.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Escaped(string text, string marks)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '\n') escaped.Append(Escape).Append('n');
            else if (letter == Escape || marks.Contains(letter, StringComparison.Ordinal)) escaped.Append(Escape).Append(letter);
            else escaped.Append(letter);
        }

        return escaped.ToString();
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != Escape || i + 1 == text.Length) plain.Append(text[i]);
            else plain.Append(text[++i] == 'n' ? '\n' : text[i]);
        }

        return plain.ToString();
    }

    private static List<string> SplitAt(string text, char mark, bool once)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Escape)
            {
                i++;
                continue;
            }

            if (text[i] != mark || (once && parts.Count > 0)) continue;
            parts.Add(text[start..i]);
            start = i + 1;
        }

        parts.Add(text[start..]);
        return parts;
    }
}
