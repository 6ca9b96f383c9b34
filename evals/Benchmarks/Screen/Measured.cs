namespace SmartRegions.Benchmarks.Screen;

/// <summary>What <c>watch.js</c> noted of one question, in milliseconds since the key that sent it.</summary>
internal sealed record Measured
{
    /// <summary><see langword="null"/> where nothing cited came over the open connection; what the page polls for is not noticed.</summary>
    public double? Arrived { get; init; }

    /// <summary><see langword="null"/> where nothing cited was seen.</summary>
    public double? Shown { get; init; }
}
