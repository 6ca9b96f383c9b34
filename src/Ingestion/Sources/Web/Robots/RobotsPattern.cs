using System.Globalization;
using System.Text;

namespace SmartRegions.Ingestion.Sources.Web.Robots;

/// <summary>A path pattern of RFC 9309, section 2.2.2: <c>*</c> stands for anything, <c>$</c> at the end for the end.</summary>
internal sealed class RobotsPattern
{
    private readonly string[] _parts;
    private readonly bool _endsThere;

    /// <param name="text">As in the file, without white space around it.</param>
    /// <param name="allows">Whether it allows or forbids.</param>
    public RobotsPattern(string text, bool allows)
    {
        Allows = allows;
        _endsThere = text.EndsWith('$');
        var rooted = text[0] is '/' or '*' ? text : "/" + text;
        _parts = [.. (_endsThere ? rooted[..^1] : rooted).Split('*').Select(Canonical)];
        Length = _parts.Sum(part => part.Length) + _parts.Length - 1 + (_endsThere ? 1 : 0);
    }

    public bool Allows { get; }

    /// <summary>Octets; of several patterns that match, the longest counts.</summary>
    public int Length { get; }

    /// <summary>
    /// One spelling for addresses that mean the same: what lies outside ASCII is escaped, what lies within is not, so that
    /// <c>?to=https%3A%2F%2Fa.de</c> and <c>?to=https://a.de</c> meet. The signs of patterns are escaped, so that they stand for themselves.
    /// </summary>
    public static string Canonical(string path)
    {
        var octets = Encoding.UTF8.GetBytes(path);
        var canonical = new StringBuilder(octets.Length);
        for (var i = 0; i < octets.Length; i++)
        {
            var isEscape = octets[i] == '%' && i + 2 < octets.Length && char.IsAsciiHexDigit((char)octets[i + 1]) && char.IsAsciiHexDigit((char)octets[i + 2]);
            var octet = isEscape ? Convert.FromHexString([(char)octets[i + 1], (char)octets[i + 2]])[0] : octets[i];
            if (isEscape) i += 2;
            if (IsPlain(octet, isEscape)) canonical.Append((char)octet);
            else canonical.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return canonical.ToString();
    }

    /// <param name="path">Path and query in <see cref="Canonical"/> spelling.</param>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_parts[0], StringComparison.Ordinal)) return false;
        var at = _parts[0].Length;
        for (var i = 1; i < _parts.Length; i++)
        {
            if (_endsThere && i == _parts.Length - 1) return path.Length - at >= _parts[i].Length && path.EndsWith(_parts[i], StringComparison.Ordinal);

            // The first place is enough: whatever fits behind a later one fits behind it as well.
            var found = path.IndexOf(_parts[i], at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + _parts[i].Length;
        }

        return !_endsThere || at == path.Length;
    }

    private static bool IsPlain(byte octet, bool wasEscaped) => octet switch
    {
        <= 0x20 or >= 0x7F or (byte)'*' or (byte)'$' => false,
        (byte)'%' or (byte)'?' or (byte)'#' => !wasEscaped,
        _ => true,
    };
}
