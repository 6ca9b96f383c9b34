namespace SmartRegions.Knowledge.Search;

/// <summary>One term of an analysed query: a character gram or a stem.</summary>
/// <param name="Text">The term as indexed.</param>
/// <param name="IsStem">True for a stem, false for a gram.</param>
/// <param name="Word">Index of the query word it comes from or stands for, from 0, in the order typed.</param>
/// <param name="Weight">Its weight in the query.</param>
/// <param name="Idf">Its inverse document frequency over the passages, ln(1+(N−n+0.5)/(n+0.5)); ln(1+2N) when no passage has it.</param>
/// <param name="Wording">0 for a term of the query's own words; from 1 the number of the other wording (glossary, spelling, thesaurus) that brought it in.</param>
/// <param name="Words">How many words of the query, from <paramref name="Word"/> on, that wording stands for.</param>
/// <param name="Likeness">How far that wording says the same: 1 for glossary and spelling, less for a related word of the thesaurus.</param>
/// <param name="IsKnown">False for what no passage has.</param>
public readonly record struct QueryTerm(string Text, bool IsStem, int Word, double Weight, double Idf, int Wording = 0, int Words = 1, double Likeness = 1, bool IsKnown = true)
{
    /// <summary>True for what the query says itself.</summary>
    public bool IsAsked => Wording == 0;

    /// <summary>True for what only the thesaurus brought in.</summary>
    public bool IsRelated => Likeness < 1;
}
