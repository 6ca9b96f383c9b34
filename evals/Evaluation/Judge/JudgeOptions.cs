namespace SmartRegions.Evaluation.Judge;

/// <summary>Which language model judges, and how often.</summary>
/// <param name="Endpoint">Base address of an OpenAI-compatible service, up to and with its version: <c>http://127.0.0.1:11434/v1</c>.</param>
/// <param name="Model">The model's name there.</param>
/// <param name="Key">The service's key; <see langword="null"/> where it asks for none.</param>
public sealed record JudgeOptions(Uri Endpoint, string Model, string? Key)
{
    /// <summary>How often each answer is judged; default 3. Models do not repeat themselves, so one run says little.</summary>
    public int Runs { get; init; } = 3;

    /// <summary>How many requests are under way at once; default 4.</summary>
    public int Parallel { get; init; } = 4;

    /// <summary>How long a reply may take; default two minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a request that failed is repeated; default 2.</summary>
    public int Retries { get; init; } = 2;
}
