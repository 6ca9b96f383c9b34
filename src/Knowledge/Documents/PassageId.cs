using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SmartRegions.Knowledge.Documents;

/// <summary>
/// Names a passage by what it says: sixteen hexadecimal digits of the SHA-256 of document, heading path and text. A passage that a new
/// version of its document leaves unchanged keeps its id, wherever on the pages it has moved.
/// </summary>
public readonly record struct PassageId
{
    private const int Length = 16;

    private PassageId(string value) => Value = value;

    public string Value { get; }

    /// <param name="document">The document the passage belongs to.</param>
    /// <param name="headingPath">Headings from the outermost to the innermost.</param>
    /// <param name="text">The passage's text.</param>
    /// <param name="repetition">0 for the first passage with this heading path and text in the document, 1 for the second, and so on.</param>
    public static PassageId FromContent(DocumentId document, IEnumerable<string> headingPath, string text, int repetition)
    {
        var content = string.Join('\u001f', [document.Value, .. headingPath, text, repetition.ToString(CultureInfo.InvariantCulture)]);
        return new PassageId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..Length]);
    }

    public static bool TryParse(string? text, out PassageId id)
    {
        var valid = text is { Length: Length } && text.All(char.IsAsciiHexDigitLower);
        id = valid ? new PassageId(text!) : default;
        return valid;
    }

    public static PassageId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a passage id.");

    public override string ToString() => Value ?? string.Empty;
}
