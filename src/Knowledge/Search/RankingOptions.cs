namespace SmartRegions.Knowledge.Search;

/// <summary>
/// What decides a ranking. The defaults were chosen on several German sets together, never for single questions; changing one that is
/// marked as indexed means building the index anew.
/// </summary>
public sealed record RankingOptions
{
    public static RankingOptions Default { get; } = new();

    /// <summary>BM25's k1: how soon another occurrence of a term adds little. Indexed.</summary>
    public double Saturation { get; init; } = 1.2;

    /// <summary>Weight and length normalisation of the passage's text. Indexed.</summary>
    public FieldWeight Body { get; init; } = new(1.0, 0.7);

    /// <summary>Weight and length normalisation of the document's title. Indexed.</summary>
    public FieldWeight Title { get; init; } = new(5.0, 0.7);

    /// <summary>Weight and length normalisation of the passage's heading path. Indexed.</summary>
    public FieldWeight HeadingPath { get; init; } = new(1.5, 0.3);

    /// <summary>Weight and length normalisation of the questions that editors noted for the passage. Indexed.</summary>
    public FieldWeight Questions { get; init; } = new(1.0, 0.3);

    /// <summary>A gram of a query word weighs 1 / (grams of the word) to this power.</summary>
    public double GramLengthExponent { get; init; } = 0.3;

    /// <summary>What the stem of a query word weighs.</summary>
    public double StemWeight { get; init; } = 1.3;

    /// <summary>What a gram of a stop word weighs, as a share of what it would weigh in another word.</summary>
    public double StopWordShare { get; init; } = 0.6;

    /// <summary>What a wording that only the glossary brought in weighs at most, as a share of what the words it stands for weigh.</summary>
    public double GlossaryShare { get; init; } = 0.4;

    /// <summary>What the word of the index that an unknown word stands for weighs at most, as a share of what the unknown word weighs.</summary>
    public double SpellingShare { get; init; } = 0.2;

    /// <summary>What a word that the thesaurus relates weighs at most, as a share of what the stem of the word it stands for weighs.</summary>
    public double RelatedShare { get; init; } = 0.3;

    /// <summary>How far a synonym of the thesaurus stands for the word itself where an answer is measured, 0 to 1.</summary>
    public double SynonymLikeness { get; init; } = 0.5;

    /// <summary>The same for a broader word; a narrower one stands for nothing: a text about "Bauamt" says little about "Behörde".</summary>
    public double BroaderLikeness { get; init; } = 0.25;

    /// <summary>Most distinct terms of a query that are looked up, heaviest first: what keeps a pasted book a bounded query.</summary>
    public int MostTerms { get; init; } = 512;

    /// <summary>Most distinct terms of a query that no passage has and that yet count as asked, heaviest first; they cost no look-up.</summary>
    public int MostUnknownTerms { get; init; } = 512;

    /// <summary>Weight of the document's score beside the passage's, both relative to the best.</summary>
    public double DocumentEvidence { get; init; } = 0.3;

    /// <summary>How many of the best passages are looked at for proximity.</summary>
    public int ProximityDepth { get; init; } = 100;

    /// <summary>Weight of query neighbours that stand side by side in the passage.</summary>
    public double OrderedProximity { get; init; } = 0.15;

    /// <summary>Weight of query neighbours that stand near each other in the passage, in any order.</summary>
    public double UnorderedProximity { get; init; } = 0.1;

    /// <summary>How many words, stop words not counted, are near.</summary>
    public int ProximityWindow { get; init; } = 8;

    /// <summary>What one prominent occurrence of a term can reach, in units of weight × idf.</summary>
    public double Prominence { get; init; } = 1.3;
}
