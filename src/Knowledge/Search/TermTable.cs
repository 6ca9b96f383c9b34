namespace SmartRegions.Knowledge.Search;

/// <summary>The term ids of every written form of a build.</summary>
internal sealed class TermTable
{
    private readonly int[][] _grams;
    private readonly int[] _stems;

    private TermTable(Vocabulary vocabulary, int[][] grams, int[] stems)
    {
        Vocabulary = vocabulary;
        _grams = grams;
        _stems = stems;
    }

    public Vocabulary Vocabulary { get; }

    public static TermTable Of(WordTable table, Vocabulary vocabulary)
    {
        var grams = new int[table.IdLimit][];
        var stems = new int[table.IdLimit];
        foreach (var word in table.Words)
        {
            grams[word.Id] = Array.ConvertAll(word.Grams, vocabulary.FindGram);
            stems[word.Id] = word.Stem is null ? -1 : vocabulary.FindStem(word.Stem);
        }

        return new TermTable(vocabulary, grams, stems);
    }

    public ReadOnlySpan<int> GramsOf(Word word) => _grams[word.Id];

    /// <summary>The stem's term id; −1 for stop words.</summary>
    public int StemOf(Word word) => _stems[word.Id];
}
