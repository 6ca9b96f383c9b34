namespace SmartRegions.Knowledge.German;

/// <summary>A sentence within a text, without the white space around it.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">Number of characters (UTF-16 code units).</param>
public readonly record struct SentenceSpan(int Start, int Length)
{
    /// <summary>Offset behind its last character.</summary>
    public int End => Start + Length;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
