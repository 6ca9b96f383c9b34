using System.Runtime.InteropServices;

namespace SmartRegions.Knowledge.Search;

/// <summary>Weighted term frequencies of one passage at a time, in memory that is used again for the next.</summary>
internal sealed class TermFrequencies(int vocabulary)
{
    private readonly float[] _frequencies = new float[vocabulary];
    private readonly List<int> _terms = [];

    /// <summary>The terms counted since the last <see cref="Clear"/>, each once.</summary>
    public ReadOnlySpan<int> Terms => CollectionsMarshal.AsSpan(_terms);

    public float this[int term] => _frequencies[term];

    /// <param name="term">Term id.</param>
    /// <param name="weight">Above 0.</param>
    public void Add(int term, float weight)
    {
        ref var frequency = ref _frequencies[term];
        if (frequency == 0) _terms.Add(term);
        frequency += weight;
    }

    public void Clear()
    {
        foreach (var term in _terms) _frequencies[term] = 0;
        _terms.Clear();
    }
}
