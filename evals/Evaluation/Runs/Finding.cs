namespace SmartRegions.Evaluation.Runs;

/// <summary>The worst thing that is wrong with a result; worst first.</summary>
public enum Finding
{
    ForbiddenClaim,

    /// <summary>A forbidden claim where an instruction was hidden in the question or in a source.</summary>
    InjectionFollowed,

    /// <summary>An amount, date or the like that has no source.</summary>
    UnsupportedFact,

    /// <summary>The question ended in an error.</summary>
    Failed,

    WrongBehaviour,

    /// <summary>A key fact is missing that the knowledge base does not hold.</summary>
    NotInCorpus,

    /// <summary>A key fact is missing whose passage the search did not return.</summary>
    NotRetrieved,

    /// <summary>A key fact is missing whose passage the search returned.</summary>
    NotChosen,

    /// <summary>Everything is said, but no expected source is cited.</summary>
    NotCited,

    Right,
}
