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
        foreach (var name in directory.DocumentNames) Require(DocumentId.TryParse(name, out _));
        Check(postings, vocabulary.Count);
        if (documentPostings is not null) Check(documentPostings, vocabulary.Count);
        for (var i = 0; i < sequences.Length; i++)
            Require(sequences[i].Starts.Length == postings.Segments[i].Count + 1 && IsPartition(sequences[i].Starts, sequences[i].Stems.Length));
    }

    private static void Check(Postings postings, int terms)
    {
        Require(postings.Frequencies.Length == terms);
        foreach (var term in postings.Frequent) Require(term >= 0 && term < terms);
        foreach (var segment in postings.Segments)
        {
            Require(segment.Starts.Length == terms + 1 && IsPartition(segment.Starts, segment.Passages.Length));
            Require(segment.Impacts.Length == segment.Passages.Length);
            Require(segment.Columns.Length == (long)postings.Frequent.Length * CoarseImpacts.WordsFor(segment.Count));
            foreach (var passage in segment.Passages) Require(passage < segment.Count);
        }
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
