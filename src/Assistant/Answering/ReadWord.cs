namespace SmartRegions.Assistant.Answering;

/// <summary>A mistyped word and what it was read as.</summary>
/// <param name="Typed">As the asker typed it.</param>
/// <param name="As">As the sources write it.</param>
internal sealed record ReadWord(string Typed, string As);
