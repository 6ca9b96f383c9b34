namespace SmartRegions.Knowledge.RelatedWords;

/// <summary>How a word is related to another.</summary>
public enum Relation
{
    /// <summary>It shares a meaning.</summary>
    Synonym,

    /// <summary>It means more: "Behörde" for "Bauamt".</summary>
    Broader,

    /// <summary>It means less: "Bauamt" for "Behörde".</summary>
    Narrower,
}
