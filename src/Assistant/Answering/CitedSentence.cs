namespace SmartRegions.Assistant.Answering;

/// <summary>A sentence, list item, table row or cell from a source.</summary>
/// <param name="Text">As in the source.</param>
/// <param name="Citations">Numbers of the citations that carry it; at least one.</param>
public sealed record CitedSentence(string Text, IReadOnlyList<int> Citations)
{
    /// <summary>Our word that says what the sentence is about, as <c>Kosten</c>; <see langword="null"/> where it needs none.</summary>
    public string? Label { get; init; }

    /// <summary>What of the list that ends here is not shown; mostly nothing.</summary>
    public LeftOut LeftOut { get; init; }
}
