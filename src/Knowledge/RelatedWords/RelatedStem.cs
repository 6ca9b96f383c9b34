namespace SmartRegions.Knowledge.RelatedWords;

/// <summary>A stem that a thesaurus relates to another.</summary>
/// <param name="Stem">As the index stems a folded word.</param>
/// <param name="Relation">How it is related.</param>
/// <param name="Nearness">1 for a synonym where a word has one meaning, less the more meanings both have or where it is only broader or narrower; above 0.</param>
public readonly record struct RelatedStem(string Stem, Relation Relation, double Nearness);
