using SmartRegions.Knowledge;

namespace SmartRegions.Assistant.Understanding;

/// <summary>
/// Remembers what was found out about short texts that come again and again: headings of sources, and the questions of a conversation, which are read again with each further one. Thread-safe.
/// </summary>
/// <param name="read">Finds out; of the text alone, the same every time.</param>
/// <param name="mostUnits">UTF-16 units of the texts in one half of the memory.</param>
internal sealed class TextMemory<T>(Func<string, T> read, int mostUnits = MemorySize.OfSources)
{
    /// <summary>What an entry takes beside its text.</summary>
    private const int OfEntry = 64;

    /// <summary>A longer text is not remembered.</summary>
    private const int LongestText = 1 << 14;

    private readonly RecentlyUsed<string, T> _known = new(mostUnits);

    public T Of(string text)
    {
        if (text.Length > LongestText) return read(text);
        return _known.TryGet(text, out var known) ? known : _known.Add(text, read(text), text.Length + OfEntry);
    }
}
