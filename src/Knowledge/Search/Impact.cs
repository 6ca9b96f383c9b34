namespace SmartRegions.Knowledge.Search;

/// <summary>
/// The saturated, length-normalised term frequency of a posting in one byte, or in half a byte for frequent terms, whose weight is small
/// (Anh and Moffat, Impact transformation: effective and efficient web retrieval, 2002). A query multiplies it with weight × idf.
/// </summary>
internal static class Impact
{
    /// <summary>Steps between no occurrence and full saturation. Rounding errs by half a step at most, save that no occurrence becomes none.</summary>
    public const int Steps = 255;

    public const int CoarseSteps = 15;

    public const int StepsPerCoarseStep = Steps / CoarseSteps;

    public static byte Of(double weightedFrequency, double saturation) =>
        (byte)Math.Max(1, (int)Math.Round(Steps * weightedFrequency / (weightedFrequency + saturation)));

    /// <summary>The impact in coarse steps, 1 to 15.</summary>
    public static int Coarse(byte impact) => Math.Max(1, (impact + (StepsPerCoarseStep / 2)) / StepsPerCoarseStep);
}
