using SmartRegions.Knowledge;

namespace SmartRegions.Assistant.Answering;

/// <summary>Remembers what was found out about short texts of sources that come again and again, such as headings. Thread-safe.</summary>
/// <param name="read">Finds out; of the text alone, the same every time.</param>
internal sealed class TextMemory<T>(Func<string, T> read)
{
    /// <summary>UTF-16 units of the texts in one half of the memory.</summary>
    private const int MostUnits = 1 << 20;

    /// <summary>A longer text is not remembered.</summary>
    private const int LongestText = 1 << 14;

    private readonly RecentlyUsed<string, T> _known = new(MostUnits);

    public T Of(string text)
    {
        if (text.Length > LongestText) return read(text);
        return _known.TryGet(text, out var known) ? known : _known.Add(text, read(text), text.Length);
    }
}
