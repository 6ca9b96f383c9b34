namespace SmartRegions.Knowledge.Search;

/// <summary>
/// How far neighbours in the question are neighbours in a passage: the ordered and unordered windows of the sequential dependence model
/// (Metzler and Croft, A Markov random field model for term dependencies, SIGIR 2005).
/// </summary>
internal sealed class Proximity
{
    private readonly List<(int First, int Second, double Weight)> _pairs = [];
    private readonly HashSet<int> _paired = [];
    // One bit for all stems of the same remainder by 64: most stems of a passage are told from the paired ones without looking them up.
    private readonly ulong _pairedRemainders;
    private readonly StemSequences[] _sequences;
    private readonly RankingOptions _options;
    private readonly double _attainable;

    public Proximity(AnalysedQuery query, Vocabulary vocabulary, Postings postings, StemSequences[] sequences, RankingOptions options)
    {
        _sequences = sequences;
        _options = options;
        var known = query.Terms.Where(term => term is { IsKnown: true, Term.IsStem: true }).Select(term => term.Id).ToHashSet();
        foreach (var (first, second) in query.Stems.Zip(query.Stems.Skip(1)).Where(pair => pair.First != pair.Second).Distinct())
        {
            var weight = postings.Idf(first) + postings.Idf(second);
            // A pair of which one word stands nowhere counts as missed: a question most of whose words nobody has gains little from the one pair that fits.
            _attainable += weight;
            if (!known.Contains(first) || !known.Contains(second)) continue;
            var pair = (First: first - vocabulary.Grams.Length, Second: second - vocabulary.Grams.Length, weight);
            _pairs.Add(pair);
            _paired.Add(pair.First);
            _paired.Add(pair.Second);
        }

        foreach (var stem in _paired) _pairedRemainders |= 1ul << stem;
    }

    /// <summary>What proximity adds to a passage's score, 0 to the sum of both weights.</summary>
    public double Of(int passage)
    {
        if (_pairs.Count == 0) return 0;
        var occurrences = new List<(int Position, int Stem)>();
        var position = 0;
        foreach (var stem in _sequences[passage / PostingSegment.Capacity].Of(passage % PostingSegment.Capacity))
        {
            if ((_pairedRemainders & (1ul << stem)) != 0 && _paired.Contains(stem)) occurrences.Add((position, stem));
            position++;
        }

        return occurrences.Count < 2 ? 0 : Of(occurrences);
    }

    private double Of(List<(int Position, int Stem)> occurrences)
    {
        double ordered = 0, unordered = 0;
        foreach (var (first, second, weight) in _pairs)
        {
            var (adjacent, near) = Windows(occurrences, first, second);
            ordered += weight * Saturated(adjacent);
            unordered += weight * Saturated(near);
        }

        return ((_options.OrderedProximity * ordered) + (_options.UnorderedProximity * unordered)) / _attainable;
    }

    private double Saturated(int windows) => windows / (windows + _options.Saturation);

    private (int Adjacent, int Near) Windows(List<(int Position, int Stem)> occurrences, int first, int second)
    {
        int adjacent = 0, near = 0, lastFirst = -_options.ProximityWindow, lastSecond = -_options.ProximityWindow;
        foreach (var (position, stem) in occurrences)
        {
            if (stem == first)
            {
                if (position - lastSecond < _options.ProximityWindow) near++;
                lastFirst = position;
            }
            else if (stem == second)
            {
                if (position - lastFirst == 1) adjacent++;
                if (position - lastFirst < _options.ProximityWindow) near++;
                lastSecond = position;
            }
        }

        return (adjacent, near);
    }
}
