namespace SmartRegions.Knowledge.Search;

/// <summary>Turns the passages of one segment into postings.</summary>
internal sealed class SegmentInverter(TermTable terms, PassageFields fields, double saturation)
{
    public InvertedSegment Invert(IEnumerable<AnalysedText> texts, CancellationToken cancellationToken)
    {
        var frequencies = new TermFrequencies(terms.Vocabulary.Count);
        var lengths = new int[terms.Vocabulary.Count];
        var ends = new List<int>();
        var forward = new List<(int Term, byte Impact)>();
        foreach (var text in texts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Count(text, frequencies);
            foreach (var term in frequencies.Terms)
            {
                forward.Add((term, Impact.Of(frequencies[term], saturation)));
                lengths[term]++;
            }

            frequencies.Clear();
            ends.Add(forward.Count);
        }

        return Transpose(forward, ends, lengths);
    }

    private static InvertedSegment Transpose(List<(int Term, byte Impact)> forward, List<int> ends, int[] lengths)
    {
        var starts = new int[lengths.Length + 1];
        for (var term = 0; term < lengths.Length; term++) starts[term + 1] = starts[term] + lengths[term];
        var next = starts.AsSpan(0, lengths.Length).ToArray();
        var passages = new ushort[forward.Count];
        var impacts = new byte[forward.Count];
        for (int passage = 0, i = 0; passage < ends.Count; passage++)
        {
            for (; i < ends[passage]; i++)
            {
                var at = next[forward[i].Term]++;
                passages[at] = (ushort)passage;
                impacts[at] = forward[i].Impact;
            }
        }

        return new InvertedSegment(ends.Count, starts, passages, impacts);
    }

    private void Count(AnalysedText text, TermFrequencies frequencies)
    {
        Count(text.Title, fields.Title.OccurrenceWeight(text.Title), frequencies);
        Count(text.HeadingPath, fields.HeadingPath.OccurrenceWeight(text.HeadingPath), frequencies);
        Count(text.Body, fields.Body.OccurrenceWeight(text.Body), frequencies);
        Count(text.Questions, fields.Questions.OccurrenceWeight(text.Questions), frequencies);
    }

    private void Count(Word[] words, float weight, TermFrequencies frequencies)
    {
        foreach (var word in words)
        {
            foreach (var gram in terms.GramsOf(word)) frequencies.Add(gram, weight);
            var stem = terms.StemOf(word);
            if (stem >= 0) frequencies.Add(stem, weight);
        }
    }
}
