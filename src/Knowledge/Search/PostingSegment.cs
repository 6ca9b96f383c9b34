using System.Runtime.CompilerServices;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// The postings of up to 32,768 consecutive passages (or documents taken whole), term by term. A rare term has a list of passages with impacts; a frequent one has an
/// impact for every passage, zero where it does not occur, which costs less to add up than a list does to walk.
/// </summary>
internal sealed class PostingSegment
{
    /// <summary>Most passages of a segment: their numbers fit 16 bits and their scores fit a core's cache.</summary>
    public const int Capacity = 1 << 15;

    /// <summary>A term is frequent when at least one passage in so many has it: a little above what costs least memory, since columns are quicker.</summary>
    public const int ColumnBreakEven = 8;

    private readonly int[] _starts;
    private readonly ushort[] _passages;
    private readonly byte[] _impacts;
    private readonly ushort[] _columns;

    /// <param name="count">Passages in the segment.</param>
    /// <param name="starts">Where each term's list begins, and the end of the last: one more than there are terms.</param>
    /// <param name="passages">Passage numbers within the segment, ascending in each list.</param>
    /// <param name="impacts">The impact of each posting.</param>
    /// <param name="columns">Impacts of the frequent terms, one <see cref="CoarseImpacts"/> each.</param>
    public PostingSegment(int count, int[] starts, ushort[] passages, byte[] impacts, ushort[] columns)
    {
        Count = count;
        _starts = starts;
        _passages = passages;
        _impacts = impacts;
        _columns = columns;
    }

    public int Count { get; }

    public ReadOnlySpan<int> Starts => _starts;

    public ReadOnlySpan<ushort> Passages => _passages;

    public ReadOnlySpan<byte> Impacts => _impacts;

    public ReadOnlySpan<ushort> Columns => _columns;

    /// <summary>Adds impact × <paramref name="weight"/> of a rare term to the scores of the passages that have it; one score a passage of the segment.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddList(int term, float weight, Span<float> scores)
    {
        var passages = _passages.AsSpan(_starts[term].._starts[term + 1]);
        var impacts = _impacts.AsSpan(_starts[term], passages.Length);
        for (var i = 0; i < impacts.Length; i++) scores[passages[i]] += impacts[i] * weight;
    }

    /// <summary>Adds impact × weight of frequent terms to the scores of all passages.</summary>
    /// <param name="columns">Columns with what one step of impact is worth, heaviest first.</param>
    /// <param name="scores">One score a passage of the segment.</param>
    public void AddColumns(ReadOnlySpan<(int Column, float Weight)> columns, Span<float> scores)
    {
        Span<(int Column, ushort Weight)> rounded = stackalloc (int, ushort)[CoarseImpacts.MostAtOnce];
        for (; !columns.IsEmpty; columns = columns[Math.Min(columns.Length, CoarseImpacts.MostAtOnce)..])
        {
            var together = columns[..Math.Min(columns.Length, CoarseImpacts.MostAtOnce)];
            var step = together[0].Weight / CoarseImpacts.WeightSteps;
            for (var i = 0; i < together.Length; i++) rounded[i] = (together[i].Column, (ushort)Math.Round(together[i].Weight / step));
            CoarseImpacts.Add(_columns, rounded[..together.Length], step * Impact.StepsPerCoarseStep, scores);
        }
    }

    /// <summary>The impact of a rare term in one passage; 0 where it does not occur.</summary>
    public int ImpactInList(int term, int passage)
    {
        var list = _passages.AsSpan(_starts[term], _starts[term + 1] - _starts[term]);
        var at = list.BinarySearch((ushort)passage);
        return at < 0 ? 0 : _impacts[_starts[term] + at];
    }

    /// <summary>The impact of a frequent term in one passage; 0 where it does not occur.</summary>
    public int ImpactInColumn(int column, int passage)
    {
        var words = CoarseImpacts.WordsFor(Count);
        return Impact.StepsPerCoarseStep * CoarseImpacts.At(_columns.AsSpan(column * words, words), passage);
    }
}
