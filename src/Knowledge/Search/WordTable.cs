using System.Collections.Concurrent;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// Every written form met during a build, analysed once: folding and stemming cost far more than finding a form again. Safe for several threads.
/// </summary>
internal sealed class WordTable
{
    private readonly ConcurrentDictionary<string, Word> _words;
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private int _lastId = -1;

    public WordTable()
    {
        _words = new ConcurrentDictionary<string, Word>(StringComparer.Ordinal);
        _byText = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<Word> Words => _words.Values;

    /// <summary>Ids run from 0 to below this; a form that two threads met at once may leave one unused.</summary>
    public int IdLimit => _lastId + 1;

    /// <summary>The words of a text in their order.</summary>
    public Word[] Analyse(ReadOnlySpan<char> text)
    {
        var words = new List<Word>(text.Length / 6);
        var position = 0;
        while (GermanTokenizer.TryNext(text, ref position, out var start, out var length))
        {
            var raw = text.Slice(start, length);
            if (!_byText.TryGetValue(raw, out var word)) word = _words.GetOrAdd(raw.ToString(), Analyse);
            words.Add(word);
        }

        return [.. words];
    }

    private Word Analyse(string raw)
    {
        var folded = Folding.Fold(GermanTokenizer.TextOf(raw));
        var grams = CharacterGrams.Of(folded).Select(gram => CharacterGrams.KeyOf(gram)).ToArray();
        return new Word(Interlocked.Increment(ref _lastId), grams, WordAnalysis.StemOf(folded));
    }
}
