namespace SmartRegions.Knowledge.Search;

/// <summary>Words of a query that no passage and no dictionary knows, and what they were probably meant to be.</summary>
/// <param name="FirstWord">Index of the first query word.</param>
/// <param name="Words">How many words are meant; more than 1 where one word was taken apart.</param>
/// <param name="Stem">The stem that passages have.</param>
public readonly record struct Respelling(int FirstWord, int Words, string Stem);
