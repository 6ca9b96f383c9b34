using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Evaluation.Golden.Facts;

/// <summary>Addresses: e-mail, web, telephone, street and place.</summary>
internal static partial class AddressPatterns
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const int ShortestTelephone = 6;
    private const int LongestTelephone = 15;

    public static IReadOnlyList<FactPattern> Online { get; } =
    [
        new(Mail(), match => new Address(AddressKind.Mail, match.Value.ToLowerInvariant())),
        new(Web(), match => new Address(AddressKind.Web, Bare(match.Value))),
    ];

    public static FactPattern Telephone { get; } = new(TelephoneNumber(), match => ReadTelephone(match.Value));

    public static IReadOnlyList<FactPattern> Postal { get; } =
    [
        new(Street(), match => new Address(AddressKind.Post, FoldedStreet(match))),
        new(Place(), match => new Address(AddressKind.Post, $"{match.Groups["code"].Value} {Folding.Fold(match.Groups["place"].Value)}")),
    ];

    /// <summary>What the address is the same without: scheme, www, a closing slash or full stop.</summary>
    private static string Bare(string address)
    {
        var bare = address.ToLowerInvariant().TrimEnd('.', ',', ';', ':', '!', '?').TrimEnd('/');
        if (bare.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme) bare = bare[(scheme + 3)..];
        return bare.StartsWith("www.", StringComparison.Ordinal) ? bare[4..] : bare;
    }

    /// <returns>Digits from the trunk zero on; <see langword="null"/> for a row of digits that is none.</returns>
    private static Address? ReadTelephone(string written)
    {
        var digits = string.Concat(written.Replace("(0)", string.Empty, StringComparison.Ordinal).Where(char.IsAsciiDigit));
        if (written.StartsWith('+')) digits = digits.StartsWith("49", StringComparison.Ordinal) ? $"0{digits[2..]}" : $"00{digits}";
        else if (digits.StartsWith("0049", StringComparison.Ordinal)) digits = $"0{digits[4..]}";
        return digits.Length is >= ShortestTelephone and <= LongestTelephone ? new Address(AddressKind.Telephone, digits) : null;
    }

    /// <summary>"Hauptstr. 5" and "Hauptstraße 5" are one street.</summary>
    private static string FoldedStreet(Match match)
    {
        var name = Folding.Fold(match.Groups["street"].Value).TrimEnd('.');
        if (name.EndsWith("str", StringComparison.Ordinal)) name += "asse";
        return $"{name.Replace(' ', '-')} {match.Groups["house"].Value.ToLowerInvariant()}";
    }

    [GeneratedRegex(@"\b[\w.+-]+@[\w-]+(\.[\w-]+)+\b", Options)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\bhttps?://[^\s<>""“”„|()\[\]]+|\bwww\.[^\s<>""“”„|()\[\]]+|\b[a-zA-Z0-9äöüß-]+(\.[a-zA-Z0-9äöüß-]+)*\.(de|eu|org|com|net|info|bund|nrw|bayern)\b(/[^\s<>""“”„|()\[\]]*)?", Options)]
    private static partial Regex Web();

    [GeneratedRegex(@"(\+[0-9]{2}\s?|\b00[0-9]{2}\s?|\(0|\b0[1-9])[0-9\s()/–-]{4,20}[0-9]\b", Options)]
    private static partial Regex TelephoneNumber();

    [GeneratedRegex(@"\b(?<street>[A-ZÄÖÜ][a-zäöüßA-ZÄÖÜ-]*(straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|chaussee)|([A-ZÄÖÜ][a-zäöüß]+[ -]){1,3}(Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Ufer|Damm))\s(?<house>[0-9]{1,4}[a-z]?)\b", Options)]
    private static partial Regex Street();

    // Five digits before a capital may count inhabitants; behind a comma or at the beginning of a line they are a postal code.
    [GeneratedRegex(@"(^|[,;|·\n(]\s?|\bD-)(?<code>[0-9]{5})\s(?<place>[A-ZÄÖÜ][\w-]+)", Options)]
    private static partial Regex Place();
}
