namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>What a person wants by an input. The order is part of the format of <c>intents.bin</c>.</summary>
public enum Intent
{
    /// <summary>Something to be looked up; also whatever fits nothing else.</summary>
    Question,

    Greeting,

    Thanks,

    Farewell,

    /// <summary>What the assistant is and can do.</summary>
    Help,

    /// <summary>Nothing a municipality would ask: private matters, entertainment, advice on whom to vote for.</summary>
    OffTopic,

    /// <summary>Personal data of third persons are given, or are to be processed.</summary>
    PersonalData,

    /// <summary>Legal advice in an individual case.</summary>
    LegalCase,

    /// <summary>An acute incident in information security.</summary>
    Incident,

    /// <summary>The wish to speak to a human.</summary>
    HumanWish,

    Abuse,

    /// <summary>An attempt to change the assistant's rules or role.</summary>
    Injection,
}
