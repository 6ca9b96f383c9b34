namespace SmartRegions.Knowledge.RelatedWords;

/// <summary>Which stems mean nearly the same: word knowledge beside the glossary, which knows the field. Immutable.</summary>
public sealed class Thesaurus
{
    /// <summary>In the place of a number of meanings: the related word is broader, or narrower.</summary>
    internal const byte Broader = byte.MaxValue - 1;
    internal const byte Narrower = byte.MaxValue;

    private const double NearnessOfBroader = 0.5;

    private readonly string[] _stems;
    private readonly int[] _starts;
    private readonly int[] _related;
    private readonly byte[] _meanings;

    /// <param name="stems">In ordinal order, distinct.</param>
    /// <param name="starts">Where the relations of each stem begin, and one end more.</param>
    /// <param name="related">Places of the related stems.</param>
    /// <param name="meanings">For each relation how many meanings the stem with fewer has, or <see cref="Broader"/> or <see cref="Narrower"/>.</param>
    internal Thesaurus(string[] stems, int[] starts, int[] related, byte[] meanings)
    {
        _stems = stems;
        _starts = starts;
        _related = related;
        _meanings = meanings;
    }

    public static Thesaurus Empty { get; } = new([], [0], [], []);

    /// <summary>How many stems it relates to others.</summary>
    public int Count => _stems.Length;

    internal ReadOnlySpan<string> Stems => _stems;

    internal ReadOnlySpan<int> Starts => _starts;

    internal ReadOnlySpan<int> Related => _related;

    internal ReadOnlySpan<byte> Meanings => _meanings;

    /// <summary>True for the stem of a word that it relates to others: a word of the language, whether any passage has it or not.</summary>
    public bool Knows(string stem) => Array.BinarySearch(_stems, stem, StringComparer.Ordinal) >= 0;

    /// <summary>The stems related to one, in ordinal order; none for a stem that is not known.</summary>
    public IEnumerable<RelatedStem> RelatedTo(string stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        var at = Array.BinarySearch(_stems, stem, StringComparer.Ordinal);
        return at < 0 ? [] : Enumerable.Range(_starts[at], _starts[at + 1] - _starts[at]).Select(RelationAt);
    }

    private RelatedStem RelationAt(int at) => _meanings[at] switch
    {
        Broader => new RelatedStem(_stems[_related[at]], Relation.Broader, NearnessOfBroader),
        Narrower => new RelatedStem(_stems[_related[at]], Relation.Narrower, NearnessOfBroader),
        var shared => new RelatedStem(_stems[_related[at]], Relation.Synonym, 1 / Math.Sqrt(shared)),
    };
}
