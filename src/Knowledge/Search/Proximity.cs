namespace SmartRegions.Knowledge.Search;

/// <summary>
/// How far neighbours in the question are neighbours in a passage: the ordered and unordered windows of the sequential dependence model
/// (Metzler and Croft, A Markov random field model for term dependencies, SIGIR 2005).
/// </summary>
internal sealed class Proximity
{
    private readonly List<(int First, int Second, double Weight)> _pairs = [];
    private readonly StemSequences[] _sequences;
    private readonly RankingOptions _options;
    private readonly double _attainable;

    public Proximity(AnalysedQuery query, Vocabulary vocabulary, StemSequences[] sequences, RankingOptions options)
    {
        _sequences = sequences;
        _options = options;
        var idf = query.Terms.Where(term => term.Id >= 0 && term.Term.IsStem).ToDictionary(term => term.Id, term => term.Term.Idf);
        for (var i = 0; i + 1 < query.Stems.Length; i++)
        {
            var (first, second) = (query.Stems[i], query.Stems[i + 1]);
            if (first == second || !idf.TryGetValue(first, out var one) || !idf.TryGetValue(second, out var other)) continue;
            _pairs.Add((first - vocabulary.Grams.Length, second - vocabulary.Grams.Length, one + other));
        }

        _attainable = 2 * query.Terms.Where(term => term.Term.IsStem).Sum(term => term.Term.Idf);
    }

    /// <summary>What proximity adds to a passage's score, 0 to the sum of both weights.</summary>
    public double Of(int passage)
    {
        if (_pairs.Count == 0) return 0;
        var stems = new List<int>();
        _sequences[passage / PostingSegment.Capacity].Read(passage % PostingSegment.Capacity, stems);
        double ordered = 0, unordered = 0;
        foreach (var (first, second, weight) in _pairs)
        {
            var (adjacent, near) = Occurrences(stems, first, second);
            ordered += weight * Saturated(adjacent);
            unordered += weight * Saturated(near);
        }

        return ((_options.OrderedProximity * ordered) + (_options.UnorderedProximity * unordered)) / _attainable;
    }

    private double Saturated(int occurrences) => occurrences / (occurrences + _options.Saturation);

    private (int Adjacent, int Near) Occurrences(List<int> stems, int first, int second)
    {
        int adjacent = 0, near = 0, lastFirst = -_options.ProximityWindow, lastSecond = -_options.ProximityWindow;
        for (var i = 0; i < stems.Count; i++)
        {
            if (stems[i] == first)
            {
                if (i - lastSecond < _options.ProximityWindow) near++;
                lastFirst = i;
            }
            else if (stems[i] == second)
            {
                if (i - lastFirst == 1) adjacent++;
                if (i - lastFirst < _options.ProximityWindow) near++;
                lastSecond = i;
            }
        }

        return (adjacent, near);
    }
}
