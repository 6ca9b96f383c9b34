namespace SmartRegions.Knowledge.Search;

/// <summary>Turns the passages of one segment into postings.</summary>
internal sealed class SegmentInverter(Vocabulary vocabulary, TermTable terms, PassageFields fields, double saturation)
{
    public InvertedSegment Invert(List<AnalysedPassage> passages, CancellationToken cancellationToken)
    {
        var frequencies = new TermFrequencies(vocabulary.Count);
        var lengths = new int[vocabulary.Count];
        var ends = new int[passages.Count];
        var forward = new List<(int Term, byte Impact)>();
        for (var i = 0; i < passages.Count; i++)
        {
            if ((i & 0xFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            Count(passages[i], frequencies);
            foreach (var term in frequencies.Terms)
            {
                forward.Add((term, Impact.Of(frequencies[term], saturation)));
                lengths[term]++;
            }

            frequencies.Clear();
            ends[i] = forward.Count;
        }

        return Transpose(forward, ends, lengths, SequencesOf(passages));
    }

    private static InvertedSegment Transpose(List<(int Term, byte Impact)> forward, int[] ends, int[] lengths, StemSequences sequences)
    {
        var starts = new int[lengths.Length + 1];
        for (var term = 0; term < lengths.Length; term++) starts[term + 1] = starts[term] + lengths[term];
        var next = starts.AsSpan(0, lengths.Length).ToArray();
        var passages = new ushort[forward.Count];
        var impacts = new byte[forward.Count];
        for (int passage = 0, i = 0; passage < ends.Length; passage++)
        {
            for (; i < ends[passage]; i++)
            {
                var at = next[forward[i].Term]++;
                passages[at] = (ushort)passage;
                impacts[at] = forward[i].Impact;
            }
        }

        return new InvertedSegment(ends.Length, starts, passages, impacts, sequences);
    }

    private void Count(AnalysedPassage passage, TermFrequencies frequencies)
    {
        Count(passage.Title, fields.Title.OccurrenceWeight(passage.Title), frequencies);
        Count(passage.HeadingPath, fields.HeadingPath.OccurrenceWeight(passage.HeadingPath), frequencies);
        Count(passage.Body, fields.Body.OccurrenceWeight(passage.Body), frequencies);
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

    private StemSequences SequencesOf(List<AnalysedPassage> passages)
    {
        var starts = new int[passages.Count + 1];
        var stems = new List<byte>();
        for (var i = 0; i < passages.Count; i++)
        {
            foreach (var word in passages[i].Body)
            {
                var stem = terms.StemOf(word);
                if (stem >= 0) StemSequences.Append(stems, stem - vocabulary.Grams.Length);
            }

            starts[i + 1] = stems.Count;
        }

        return new StemSequences(starts, [.. stems]);
    }
}
