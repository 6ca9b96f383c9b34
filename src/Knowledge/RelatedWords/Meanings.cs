namespace SmartRegions.Knowledge.RelatedWords;

/// <summary>Collects what words mean and relates those that share a meaning.</summary>
internal sealed class Meanings
{
    /// <summary>A word of more meanings says too little about any of them.</summary>
    private const int Most = 8;

    /// <summary>A meaning that more words share is a field, not a meaning.</summary>
    private const int MostWords = 40;

    /// <summary>A word that is broader than more others ("Mensch") stands for none of them.</summary>
    private const int MostNarrower = 400;

    private readonly List<(string[] Stems, string[] Broader)> _meanings = [];
    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);

    /// <param name="stems">The words of this meaning, each stem once.</param>
    /// <param name="broader">The words above it, each stem once.</param>
    public void Add(string[] stems, string[] broader)
    {
        foreach (var stem in stems) _count[stem] = _count.GetValueOrDefault(stem) + 1;
        if (stems.Length <= MostWords) _meanings.Add((stems, broader));
    }

    public Thesaurus Relate()
    {
        var relations = new Dictionary<string, SortedDictionary<string, byte>>(StringComparer.Ordinal);
        foreach (var (stems, broader) in _meanings) Relate([.. stems.Where(stem => _count[stem] <= Most)], broader, relations);
        string[] known = [.. relations.Keys.Order(StringComparer.Ordinal)];
        var places = known.Select((stem, place) => (stem, place)).ToDictionary(pair => pair.stem, pair => pair.place, StringComparer.Ordinal);
        var related = new List<int>();
        var meanings = new List<byte>();
        var starts = new int[known.Length + 1];
        for (var i = 0; i < known.Length; i++)
        {
            foreach (var (stem, shared) in Limited(relations[known[i]]))
            {
                related.Add(places[stem]);
                meanings.Add(shared);
            }

            starts[i + 1] = related.Count;
        }

        return new Thesaurus(known, starts, [.. related], [.. meanings]);
    }

    private void Relate(string[] stems, string[] broader, Dictionary<string, SortedDictionary<string, byte>> relations)
    {
        foreach (var stem in stems)
        {
            foreach (var other in stems) Put(stem, other, (byte)Math.Min(_count[stem], _count[other]), relations);
            foreach (var above in broader)
            {
                Put(stem, above, Thesaurus.Broader, relations);
                Put(above, stem, Thesaurus.Narrower, relations);
            }
        }
    }

    /// <summary>The nearest relation counts.</summary>
    private static void Put(string stem, string other, byte meanings, Dictionary<string, SortedDictionary<string, byte>> relations)
    {
        if (string.Equals(stem, other, StringComparison.Ordinal)) return;
        if (!relations.TryGetValue(stem, out var related)) relations.Add(stem, related = new SortedDictionary<string, byte>(StringComparer.Ordinal));
        related[other] = related.TryGetValue(other, out var known) ? Math.Min(known, meanings) : meanings;
    }

    private static IReadOnlyCollection<KeyValuePair<string, byte>> Limited(SortedDictionary<string, byte> related) =>
        related.Values.Count(meanings => meanings == Thesaurus.Narrower) <= MostNarrower ? related : [.. related.Where(pair => pair.Value != Thesaurus.Narrower)];
}
