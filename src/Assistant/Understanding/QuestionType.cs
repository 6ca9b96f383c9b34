namespace SmartRegions.Assistant.Understanding;

/// <summary>What kind of answer a question asks for.</summary>
public enum QuestionType
{
    /// <summary>Keywords or a statement: anything relevant.</summary>
    Topic,

    /// <summary>What something is or what an abbreviation stands for.</summary>
    Definition,

    /// <summary>Steps, a way to do something.</summary>
    How,

    /// <summary>Any other question with "was", "womit", "worauf", ….</summary>
    What,

    /// <summary>A person, an office, an organisation.</summary>
    Who,

    /// <summary>A date, a year, a deadline.</summary>
    When,

    /// <summary>A place.</summary>
    Where,

    /// <summary>A reason.</summary>
    Why,

    /// <summary>A number.</summary>
    HowMany,

    /// <summary>An amount of money.</summary>
    Cost,

    /// <summary>A length of time.</summary>
    HowLong,

    /// <summary>One or several of a kind.</summary>
    Which,

    /// <summary>An enumeration.</summary>
    List,

    /// <summary>Yes or no, with the rule behind it.</summary>
    YesNo,
}
