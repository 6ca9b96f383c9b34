namespace SmartRegions.Knowledge.Documents;

/// <summary>One of the sixteen German Länder, known by its two-letter code (ISO 3166-2:DE without the prefix).</summary>
public readonly record struct Land
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BW"] = "Baden-Württemberg",
        ["BY"] = "Bayern",
        ["BE"] = "Berlin",
        ["BB"] = "Brandenburg",
        ["HB"] = "Bremen",
        ["HH"] = "Hamburg",
        ["HE"] = "Hessen",
        ["MV"] = "Mecklenburg-Vorpommern",
        ["NI"] = "Niedersachsen",
        ["NW"] = "Nordrhein-Westfalen",
        ["RP"] = "Rheinland-Pfalz",
        ["SL"] = "Saarland",
        ["SN"] = "Sachsen",
        ["ST"] = "Sachsen-Anhalt",
        ["SH"] = "Schleswig-Holstein",
        ["TH"] = "Thüringen",
    };

    private static readonly Dictionary<string, string> CodesByName =
        Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    private Land(string code) => Code = code;

    public static IReadOnlyList<Land> All { get; } = [.. Names.Keys.Select(code => new Land(code))];

    /// <summary>Two capital letters, as in <c>NW</c>.</summary>
    public string Code { get; }

    public string Name => Names[Code];

    /// <summary>Accepts a code (<c>nw</c>, <c>DE-NW</c>), the colloquial <c>NRW</c>, or a name (<c>Nordrhein-Westfalen</c>), in any case.</summary>
    public static bool TryParse(string? text, out Land land)
    {
        var word = (text ?? string.Empty).Trim();
        if (word.StartsWith("DE-", StringComparison.OrdinalIgnoreCase)) word = word[3..];
        if (string.Equals(word, "NRW", StringComparison.OrdinalIgnoreCase)) word = "NW";
        if (Names.ContainsKey(word))
        {
            land = new Land(word.ToUpperInvariant());
            return true;
        }

        var known = CodesByName.TryGetValue(word, out var code);
        land = known ? new Land(code!) : default;
        return known;
    }

    public override string ToString() => Code ?? string.Empty;
}
