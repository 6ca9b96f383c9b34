namespace SmartRegions.Ingestion.Sources.Web.Robots;

/// <summary>What a robots.txt allows one product to fetch (RFC 9309).</summary>
internal sealed class RobotsRules
{
    private readonly IReadOnlyList<RobotsPattern> _patterns;

    private RobotsRules(IReadOnlyList<RobotsPattern> patterns) => _patterns = patterns;

    public static RobotsRules AllowAll { get; } = new([]);

    /// <summary>The rules of all groups that name the product; where none does, those for everybody (<c>*</c>).</summary>
    /// <param name="text">The file. Lines that are not understood are ignored.</param>
    /// <param name="product">The product's name, compared without regard to case.</param>
    public static RobotsRules Parse(string text, string product)
    {
        List<RobotsPattern> own = [], everybody = [];
        var (isNamed, forOwn, forEverybody, inRules) = (false, false, false, false);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var content = (line.IndexOf('#') is >= 0 and var comment ? line[..comment] : line).Trim();
            if (content.IndexOf(':') is not (> 0 and var colon)) continue;
            var (key, value) = (content[..colon].Trim().ToString(), content[(colon + 1)..].Trim().ToString());
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                // A name after rules begins a new group; names in a row share one.
                if (inRules) (forOwn, forEverybody, inRules) = (false, false, false);
                forOwn |= ProductOf(value).Equals(product, StringComparison.OrdinalIgnoreCase);
                forEverybody |= value.StartsWith('*');
                isNamed |= forOwn;
            }
            else if (RuleOf(key) is { } allows)
            {
                inRules = true;
                if (value.Length == 0 || !(forOwn || forEverybody)) continue;
                var pattern = new RobotsPattern(value, allows);
                if (forOwn) own.Add(pattern);
                if (forEverybody) everybody.Add(pattern);
            }
        }

        return new RobotsRules(isNamed ? own : everybody);
    }

    /// <summary>The longest pattern that matches decides, of two as long the one that allows; nothing that matches allows.</summary>
    public bool Allow(Uri address)
    {
        if (address.AbsolutePath == "/robots.txt") return true;
        var path = RobotsPattern.Canonical(address.PathAndQuery);
        var decisive = _patterns.Where(pattern => pattern.Matches(path)).OrderByDescending(pattern => pattern.Length).ThenByDescending(pattern => pattern.Allows).FirstOrDefault();
        return decisive?.Allows ?? true;
    }

    private static bool? RuleOf(string key) => key.ToUpperInvariant() switch
    {
        "ALLOW" => true,
        "DISALLOW" => false,
        _ => null,
    };

    // "SmartRegions/1.0" names SmartRegions.
    private static string ProductOf(string value) => string.Concat(value.TakeWhile(letter => char.IsAsciiLetter(letter) || letter is '_' or '-'));
}
