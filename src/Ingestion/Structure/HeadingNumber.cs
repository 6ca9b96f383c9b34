using System.Text.RegularExpressions;

namespace SmartRegions.Ingestion.Structure;

/// <summary>The number a heading begins with, and how deep it puts it.</summary>
internal static class HeadingNumber
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Decimal = new(@"^(?<number>[0-9]{1,2}(\.[0-9]{1,2}){0,4})\.?\s+\p{Lu}", Options);
    private static readonly Regex Chapter = new(@"^(Kapitel|Teil|Abschnitt|Anlage|Anhang)\s+([0-9]{1,3}|[A-Z]|[IVX]{1,5})\b", Options);
    private static readonly Regex Statute = new(@"^(§\s*[0-9]{1,3}[a-z]?|Art(ikel|\.)\s*[0-9]{1,3}[a-z]?)\b", Options);
    private static readonly Regex Letter = new(@"^([A-Z]|[IVX]{1,5})\.\s+\p{Lu}", Options);

    /// <summary>1 for <c>3</c>, 2 for <c>3.2</c>; <see langword="null"/> where the line begins with no number.</summary>
    public static int? Depth(string line)
    {
        var match = Decimal.Match(line);
        if (match.Success)
            return 1 + match.Groups["number"].ValueSpan.Count('.');
        return IsNamed(line) || Letter.IsMatch(line) ? 1 : null;
    }

    /// <summary>Whether the line says that it heads something: a paragraph of a statute, a chapter, an annex.</summary>
    public static bool IsNamed(string line) => Statute.IsMatch(line) || Chapter.IsMatch(line);
}
