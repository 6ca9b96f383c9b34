namespace SmartRegions.Knowledge.Search;

/// <summary>Builds the postings of a list of texts, segments side by side.</summary>
internal sealed class PostingsBuilder(TermTable terms, RankingOptions options, ParallelOptions parallelism)
{
    public Postings Build(IReadOnlyList<AnalysedText> texts)
    {
        var inverter = new SegmentInverter(terms, PassageFields.Of(texts, options), options.Saturation);
        var inverted = new InvertedSegment[(texts.Count + PostingSegment.Capacity - 1) / PostingSegment.Capacity];
        Parallel.For(0, inverted.Length, parallelism, segment =>
        {
            var first = segment * PostingSegment.Capacity;
            inverted[segment] = inverter.Invert(texts.Skip(first).Take(PostingSegment.Capacity), parallelism.CancellationToken);
        });

        var frequencies = new int[terms.Vocabulary.Count];
        foreach (var segment in inverted)
        {
            for (var term = 0; term < frequencies.Length; term++) frequencies[term] += segment.ListLength(term);
        }

        var least = (double)texts.Count / PostingSegment.ColumnBreakEven;
        var frequent = Enumerable.Range(0, frequencies.Length).Where(term => frequencies[term] >= least).ToArray();
        var packed = new PostingSegment[inverted.Length];
        Parallel.For(0, packed.Length, parallelism, segment => packed[segment] = inverted[segment].Pack(frequent));
        return new Postings(frequencies, frequent, packed);
    }
}
