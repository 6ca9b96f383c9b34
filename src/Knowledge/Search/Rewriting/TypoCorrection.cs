namespace SmartRegions.Knowledge.Search.Rewriting;

/// <summary>Finds the indexed stem that an unknown one is a typing error of: "Zwiling". What the index knows is never corrected.</summary>
internal sealed class TypoCorrection(Vocabulary vocabulary, Postings postings)
{
    /// <summary>Shorter stems have too many neighbours.</summary>
    private const int ShortestCorrected = 5;

    /// <summary>From this length on two slips are forgiven.</summary>
    private const int ForgivesTwoFrom = 10;

    /// <summary>A slip may look like an ending, so that hardly a stem is left: "Lizens". Then the word is near a stem as a whole.</summary>
    private const int ShortestWholeWord = 6;

    /// <summary>What of a word is near a stem that it may be a slip of; <see langword="null"/> where too little of it is left.</summary>
    public static string? Compared(QueryWord word) => word switch
    {
        { Stem: { Length: >= ShortestCorrected } stem } => stem,
        { Stem: not null, Folded: { Length: >= ShortestWholeWord } whole } => whole,
        _ => null,
    };

    /// <summary>The commonest of the nearest stems with the same first letter, as slips seldom strike the first.</summary>
    /// <returns><see langword="null"/> where none is near, and for what is known, short or has digits.</returns>
    public string? Correct(QueryWord word)
    {
        if (!word.IsUnknown || Compared(word) is not { } typed || typed.Any(char.IsAsciiDigit)) return null;
        var distance = new EditDistance(typed);
        var best = (Stem: (string?)null, Slips: typed.Length >= ForgivesTwoFrom ? 2 : 1, Idf: double.PositiveInfinity);
        foreach (var (id, candidate) in vocabulary.StemsNear(typed, best.Slips))
        {
            if (distance.To(candidate, best.Slips) is not { } slips) continue;
            var idf = postings.Idf(id);
            if (slips < best.Slips || idf < best.Idf) best = (candidate, slips, idf);
        }

        return best.Stem;
    }
}
