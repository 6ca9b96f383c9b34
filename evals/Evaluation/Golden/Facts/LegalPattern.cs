using System.Text.RegularExpressions;

namespace SmartRegions.Evaluation.Golden.Facts;

/// <summary>Places in statutes: <c>§ 75a Abs. 1 GO NRW</c>, <c>Art. 33 DSGVO</c>, <c>Artikel 6 Absatz 1 Buchstabe e DS-GVO</c>.</summary>
internal static partial class LegalPattern
{
    public static FactPattern Only { get; } = new(Reference(), match => new LegalReference(
        match.Groups["sign"].Value[0] == '§' ? LegalReferenceKind.Paragraph : LegalReferenceKind.Article,
        Plain(match.Groups["section"].Value),
        match.Groups["subsection"] is { Success: true } subsection ? subsection.Value.ToLowerInvariant() : null,
        match.Groups["law"] is { Success: true } law ? Plain(law.Value) : null));

    private static string Plain(string law) => law.Replace("-", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant();

    // A statute's abbreviation has a second capital, and a Land's municipal code names its Land behind it.
    [GeneratedRegex(
        @"(?<sign>§{1,2}|\bArt\.|\bArtikel[ns]?)\s{0,2}(?<section>[0-9]+\s?[a-z]\b|[0-9]+)"
        + @"(\s?(Abs\.|Absatz)\s?(?<subsection>[0-9]+[a-z]?))?(\s?(UAbs\.|Unterabsatz)\s?[0-9]+)?(\s?(Satz|S\.)\s?[0-9]+)?(\s?(Nr\.|Nummer)\s?[0-9]+[a-z]?)?(\s?(lit\.|Buchst\.|Buchstabe)\s?[a-z]\b)?"
        + @"(\s(?<law>[A-ZÄÖÜ][a-zäöüß]*-?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]*(\s(BW|BY|BE|BB|HB|HH|HE|MV|M-V|NI|NW|NRW|RP|SL|SN|ST|LSA|SH|TH|Bbg)\b)?))?",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
