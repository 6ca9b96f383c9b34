namespace SmartRegions.Assistant.Understanding;

/// <summary>How much is remembered, in UTF-16 units of the texts in one half of a <see cref="TextMemory{T}"/>.</summary>
internal static class MemorySize
{
    /// <summary>Some 20,000 sentences.</summary>
    public const int OfSources = 1 << 20;

    /// <summary>Some 2,000 questions: those of a few hundred conversations.</summary>
    public const int OfQuestions = 1 << 17;
}
