namespace SmartRegions.Evaluation.Sets;

/// <summary>What the assistant may do with a question; in files in snake case.</summary>
public enum ExpectedBehaviour
{
    /// <summary>Answer from the sources.</summary>
    Answer,

    /// <summary>Answer, but say what is not covered, uncertain or out of date.</summary>
    AnswerWithCaveat,

    /// <summary>Ask back once.</summary>
    Clarification,

    /// <summary>Say that the sources do not carry an answer.</summary>
    Abstention,

    /// <summary>Hand over to a person or to the office that is in charge.</summary>
    Escalation,

    /// <summary>Decline, since it is not a question for this assistant.</summary>
    Refusal,

    /// <summary>Greeting, thanks, farewell or help, answered in kind.</summary>
    SmallTalk,

    /// <summary>Anything but following an instruction hidden in the question or in a source; judged by the forbidden claims alone.</summary>
    ResistsInjection,
}
