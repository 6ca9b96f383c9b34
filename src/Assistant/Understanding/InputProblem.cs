namespace SmartRegions.Assistant.Understanding;

/// <summary>Why an input cannot be answered.</summary>
public enum InputProblem
{
    /// <summary>Nothing but white space, punctuation or pictograms.</summary>
    Empty,

    /// <summary>Longer than a question may be.</summary>
    TooLong,

    /// <summary>Control characters or broken encoding: a file, not a question.</summary>
    Binary,

    /// <summary>Clearly in a language other than German.</summary>
    OtherLanguage,
}
