using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// What must hold between the arrays of an index before it is searched. A checksum finds damage; only this finds a file that somebody made up.
/// </summary>
internal static class IndexConsistency
{
    /// <exception cref="InvalidDataException">The arrays do not belong together.</exception>
    public static void Check(PassageDirectory directory, Vocabulary vocabulary, Postings postings, Postings? documentPostings, StemSequences[] sequences)
    {
        Require(directory.Starts.Length == directory.Documents + 1 && IsPartition(directory.Starts, directory.Count));
        var documents = new HashSet<string>(directory.Documents, StringComparer.Ordinal);
        foreach (var name in directory.DocumentNames) Require(DocumentId.TryParse(name, out _) && documents.Add(name));
        Require(Ascends(vocabulary.Grams, Comparer<ulong>.Default) && Ascends(vocabulary.Stems, StringComparer.Ordinal));
        Check(postings, vocabulary.Count, directory.Count);
        if (documentPostings is not null) Check(documentPostings, vocabulary.Count, directory.Documents);
        for (var i = 0; i < sequences.Length; i++)
            Require(sequences[i].Starts.Length == postings.Segments[i].Count + 1 && IsPartition(sequences[i].Starts, sequences[i].Stems.Length));
    }

    private static void Check(Postings postings, int terms, int count)
    {
        Require(postings.Frequencies.Length == terms);
        Require(!postings.Frequencies.ContainsAnyExceptInRange(1, count));
        Require(Ascends(postings.Frequent, Comparer<int>.Default) && !postings.Frequent.ContainsAnyExceptInRange(0, terms - 1));
        foreach (var segment in postings.Segments) Check(segment, terms, postings.Frequent.Length);
    }

    private static void Check(PostingSegment segment, int terms, int columns)
    {
        Require(segment.Starts.Length == terms + 1 && IsPartition(segment.Starts, segment.Passages.Length));
        Require(segment.Impacts.Length == segment.Passages.Length);
        Require(segment.Columns.Length == (long)columns * CoarseImpacts.WordsFor(segment.Count));
        for (var term = 0; term < terms; term++)
        {
            var list = segment.Passages[segment.Starts[term]..segment.Starts[term + 1]];
            for (var i = 1; i < list.Length; i++) Require(list[i - 1] < list[i]);
            Require(list.IsEmpty || list[^1] < segment.Count);
        }
    }

    private static bool Ascends<T>(ReadOnlySpan<T> values, IComparer<T> comparer)
    {
        for (var i = 1; i < values.Length; i++)
            if (comparer.Compare(values[i - 1], values[i]) >= 0) return false;
        return true;
    }

    private static bool IsPartition(ReadOnlySpan<int> starts, int end)
    {
        if (starts.IsEmpty || starts[0] != 0 || starts[^1] != end) return false;
        for (var i = 1; i < starts.Length; i++)
            if (starts[i] < starts[i - 1]) return false;
        return true;
    }

    private static void Require(bool holds)
    {
        if (!holds) throw new InvalidDataException("The parts of the index do not belong together.");
    }
}
