namespace SmartRegions.Knowledge.Search;

/// <summary>The postings of all passages, or of all documents taken whole, segment by segment.</summary>
internal sealed class Postings
{
    private readonly int _count;
    private readonly int[] _frequencies;
    private readonly int[] _frequent;
    private readonly PostingSegment[] _segments;

    /// <param name="frequencies">How many passages have each term.</param>
    /// <param name="frequent">Terms that have columns instead of lists, ascending.</param>
    /// <param name="segments">All but the last are full.</param>
    public Postings(int[] frequencies, int[] frequent, PostingSegment[] segments)
    {
        _frequencies = frequencies;
        _frequent = frequent;
        _segments = segments;
        _count = segments.Sum(segment => segment.Count);
    }

    public ReadOnlySpan<int> Frequencies => _frequencies;

    public ReadOnlySpan<int> Frequent => _frequent;

    public ReadOnlySpan<PostingSegment> Segments => _segments;

    /// <summary>Inverse document frequency, ln(1+(N−n+0.5)/(n+0.5)); ln(1+2N) for a negative id, which nothing has.</summary>
    public double Idf(int term) =>
        term < 0 ? Math.Log(1 + (2.0 * _count)) : Math.Log(1 + ((_count - _frequencies[term] + 0.5) / (_frequencies[term] + 0.5)));

    /// <summary>Adds up impact × weight over the terms for every passage.</summary>
    /// <param name="terms">Ids of terms that occur, with what one step of impact is worth.</param>
    /// <param name="scores">One score a passage, zero at first.</param>
    public void Score(ReadOnlySpan<(int Id, float Weight)> terms, Span<float> scores)
    {
        Span<int> columns = terms.Length <= 1024 ? stackalloc int[terms.Length] : new int[terms.Length];
        for (var i = 0; i < terms.Length; i++) columns[i] = ColumnOf(terms[i].Id);

        // Segments outside, terms inside: the scores of one segment stay in the cache while all terms are added.
        for (var s = 0; s < _segments.Length; s++)
        {
            var segment = _segments[s];
            var part = scores.Slice(s * PostingSegment.Capacity, segment.Count);
            for (var i = 0; i < terms.Length; i++)
            {
                if (columns[i] >= 0) segment.AddColumn(columns[i], terms[i].Weight, part);
                else segment.AddList(terms[i].Id, terms[i].Weight, part);
            }
        }
    }

    /// <summary>The impact of a term in one passage; 0 where it does not occur.</summary>
    public int ImpactOf(int term, int passage)
    {
        var segment = _segments[passage / PostingSegment.Capacity];
        var column = ColumnOf(term);
        return column >= 0
            ? segment.ImpactInColumn(column, passage % PostingSegment.Capacity)
            : segment.ImpactInList(term, passage % PostingSegment.Capacity);
    }

    private int ColumnOf(int term) => Array.BinarySearch(_frequent, term);
}
