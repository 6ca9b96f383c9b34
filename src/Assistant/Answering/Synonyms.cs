namespace SmartRegions.Assistant.Answering;

/// <summary>Whether a synonym of the thesaurus stands in for a word of the question, in part.</summary>
internal enum Synonyms
{
    /// <summary>A text that says it in other words speaks of the matter.</summary>
    Count,

    /// <summary>Among the sentences of one passage the question's own words lead to the answer more surely.</summary>
    Ignored,
}
