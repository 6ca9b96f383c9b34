using System.Text.RegularExpressions;

namespace SmartRegions.Ingestion.Reading.PlainText;

/// <summary>What one line of a plain text looks like by itself.</summary>
internal static partial class TextLine
{
    private const int MostHeadingLetters = 120;
    private const int MostMarkerLetters = 64;

    /// <summary>A bullet or a number at the head of a line, with what follows.</summary>
    /// <param name="line">With its indentation.</param>
    /// <param name="marker"><c>•</c> for any bullet, otherwise as printed.</param>
    /// <param name="text">Without the marker.</param>
    public static bool IsListItem(string line, out string marker, out string text)
    {
        var head = line.TrimStart();
        var match = Item().Match(head.Length <= MostMarkerLetters ? head : head[..MostMarkerLetters]);
        marker = match.Groups["bullet"].Success ? "•" : match.Groups["number"].Value;
        text = match.Success ? head[match.Length..] : string.Empty;
        return match.Success && text.Length > 0;
    }

    /// <summary>The level of a heading that numbers itself: <c>3.2 LoRaWAN</c>, <c>§ 5 Gebühren</c>, <c>Kapitel 2</c>; 0 for other lines.</summary>
    public static int NumberedHeadingLevel(string line)
    {
        if (!CanBeHeading(line)) return 0;
        var match = Number().Match(line);
        if (!match.Success) return 0;
        return match.Groups["number"].Success ? 1 + match.Groups["number"].Value.TrimEnd('.').Count(letter => letter == '.') : 2;
    }

    /// <summary>1 for a line of <c>=</c> under a heading, 2 for <c>-</c>, otherwise 0.</summary>
    public static int UnderlineLevel(string line)
    {
        var rule = line.Trim();
        if (rule.Length < 3 || rule[0] is not ('=' or '-' or '~') || rule.AsSpan().ContainsAnyExcept(rule[0])) return 0;
        return rule[0] == '=' ? 1 : 2;
    }

    /// <summary>A line in capitals alone is a heading in texts that have no other means.</summary>
    public static bool IsCapitals(string line) =>
        CanBeHeading(line) && line.Count(char.IsLetter) >= 4 && !line.Any(char.IsLower) && line.Count(char.IsLetter) * 2 > line.Length;

    public static bool CanBeHeading(string line) =>
        line.Trim() is { Length: > 0 and <= MostHeadingLetters } text && text[^1] is not ('.' or ',' or ';' or ':' or '!');

    public static int Indent(string line)
    {
        var indent = 0;
        foreach (var letter in line)
        {
            if (letter == ' ') indent++;
            else if (letter == '\t') indent += 4;
            else break;
        }

        return indent;
    }

    [GeneratedRegex(@"^(?:(?<bullet>[-*+•·▪‣◦–—o])|(?<number>[0-9]{1,3}[.)]|\([0-9]{1,3}\)|[a-z]{1,2}\)|\([a-z]{1,2}\)))[ \t]+", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s*(?:(?<number>[0-9]{1,2}(?:\.[0-9]{1,2})*\.?)[ \t]+\p{Lu}|§+ ?[0-9]|(?:Kapitel|Abschnitt|Teil|Anlage) +(?:[0-9]|[IVX]+\b))", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
