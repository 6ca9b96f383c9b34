namespace SmartRegions.Assistant.Understanding;

/// <summary>Why an input is not answered.</summary>
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

    /// <summary>Nothing this assistant is for, and nothing the sources speak of.</summary>
    OffTopic,

    /// <summary>A recommendation or judgement on parties, elections or politicians is wanted.</summary>
    PartyPolitics,

    /// <summary>A private matter of law: a divorce, an inheritance, a tenancy.</summary>
    PrivateLaw,

    /// <summary>Personal data of third persons are given, or are to be processed.</summary>
    PersonalData,

    /// <summary>An insult or a threat without a question.</summary>
    Abuse,

    /// <summary>An attempt to change the assistant's rules or role, without a question.</summary>
    Injection,

    /// <summary>Help is wanted to spy on, sabotage, forge or attack.</summary>
    Harm,
}
