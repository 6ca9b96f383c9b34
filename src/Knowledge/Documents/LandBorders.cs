namespace SmartRegions.Knowledge.Documents;

/// <summary>Which Länder border each other on land.</summary>
public static class LandBorders
{
    private static readonly Dictionary<string, string[]> Neighbours = new(StringComparer.Ordinal)
    {
        ["BW"] = ["BY", "HE", "RP"],
        ["BY"] = ["BW", "HE", "SN", "TH"],
        ["BE"] = ["BB"],
        ["BB"] = ["BE", "MV", "NI", "SN", "ST"],
        ["HB"] = ["NI"],
        ["HH"] = ["NI", "SH"],
        ["HE"] = ["BW", "BY", "NI", "NW", "RP", "TH"],
        ["MV"] = ["BB", "NI", "SH"],
        ["NI"] = ["BB", "HB", "HE", "HH", "MV", "NW", "SH", "ST", "TH"],
        ["NW"] = ["HE", "NI", "RP"],
        ["RP"] = ["BW", "HE", "NW", "SL"],
        ["SL"] = ["RP"],
        ["SN"] = ["BB", "BY", "ST", "TH"],
        ["ST"] = ["BB", "NI", "SN", "TH"],
        ["SH"] = ["HH", "MV", "NI"],
        ["TH"] = ["BY", "HE", "NI", "SN", "ST"],
    };

    /// <summary>False for a Land and itself.</summary>
    public static bool Borders(this Land land, Land other) => Neighbours[land.Code].Contains(other.Code, StringComparer.Ordinal);
}
