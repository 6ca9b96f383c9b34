namespace SmartRegions.Knowledge.Search;

/// <summary>
/// The saturated, length-normalised term frequency of a posting in one byte (Anh and Moffat, Impact transformation, 2002). A query
/// multiplies it with weight × idf.
/// </summary>
internal static class Impact
{
    /// <summary>Steps between no occurrence and full saturation; the error of one posting is half a step at most, save that none becomes 0.</summary>
    public const int Steps = 255;

    public static byte Of(double weightedFrequency, double saturation) =>
        (byte)Math.Max(1, (int)Math.Round(Steps * weightedFrequency / (weightedFrequency + saturation)));
}
