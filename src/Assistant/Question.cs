namespace SmartRegions.Assistant;

/// <summary>What a person asked.</summary>
/// <param name="Text">As typed: any length, any language, possibly not text at all.</param>
public sealed record Question(string Text)
{
    /// <summary>Becomes the answer's id; empty means that the answer gets a new one.</summary>
    public string Id { get; init; } = string.Empty;
}
