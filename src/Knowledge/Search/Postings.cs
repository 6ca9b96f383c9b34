using System.Runtime.InteropServices;

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
    public void Score(IEnumerable<(int Id, float Weight)> terms, Span<float> scores)
    {
        var columns = new List<(int Column, float Weight)>();
        var lists = new List<(int Id, float Weight)>();
        foreach (var term in terms)
        {
            if (ColumnOf(term.Id) is var column and >= 0) columns.Add((column, term.Weight));
            else lists.Add(term);
        }

        // Terms of like weight are added up together with little rounding.
        columns.Sort(static (one, other) => other.Weight.CompareTo(one.Weight));

        // Segments outside, terms inside: the scores of one segment stay in the cache while all terms are added.
        for (var s = 0; s < _segments.Length; s++)
        {
            var part = scores.Slice(s * PostingSegment.Capacity, _segments[s].Count);
            _segments[s].AddColumns(CollectionsMarshal.AsSpan(columns), part);
            foreach (var (term, weight) in lists) _segments[s].AddList(term, weight, part);
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
