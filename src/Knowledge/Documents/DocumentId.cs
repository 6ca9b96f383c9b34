using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SmartRegions.Knowledge.Documents;

/// <summary>
/// Names a document for good, across versions: a readable slug of its file name and sixteen hexadecimal digits of the SHA-256 of
/// its source address, as in <c>vwvfg-1a2b3c4d5e6f7a8b</c>. The same source always yields the same id.
/// </summary>
public readonly record struct DocumentId
{
    private const int SlugLength = 40;
    private const int DigestLength = 16;

    private DocumentId(string value) => Value = value;

    public string Value { get; }

    public static DocumentId FromSource(Uri source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var address = source.AbsoluteUri;
        var name = Uri.UnescapeDataString(source.Segments is [.., var last] ? last.TrimEnd('/') : source.Host);
        var slug = Slug(Path.GetFileNameWithoutExtension(name));
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..DigestLength];
        return new DocumentId(slug.Length == 0 ? digest : $"{slug}-{digest}");
    }

    /// <summary>Accepts what <see cref="ToString"/> gave: 1 to 64 lower-case letters, digits and hyphens.</summary>
    public static bool TryParse(string? text, out DocumentId id)
    {
        var valid = text is { Length: > 0 and <= 64 } && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        id = valid ? new DocumentId(text!) : default;
        return valid;
    }

    public static DocumentId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a document id.");

    public override string ToString() => Value ?? string.Empty;

    private static string Slug(string name)
    {
        var slug = new StringBuilder(SlugLength);
        foreach (var letter in name.ToLower(CultureInfo.InvariantCulture).Normalize(NormalizationForm.FormD))
        {
            if (slug.Length >= SlugLength) break;
            if (letter == 'ß') slug.Append("ss");
            else if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }
}
