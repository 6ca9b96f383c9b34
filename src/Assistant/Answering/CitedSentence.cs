namespace SmartRegions.Assistant.Answering;

/// <summary>A sentence, list item or table row from a source.</summary>
/// <param name="Text">As in the source.</param>
/// <param name="Citations">Numbers of the citations that carry it; at least one.</param>
public sealed record CitedSentence(string Text, IReadOnlyList<int> Citations);
