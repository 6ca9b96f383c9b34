namespace SmartRegions.Evaluation.Runs;

/// <summary>Why a question was missed: the first step on the way to the answer that lost it.</summary>
public enum MissReason
{
    /// <summary>A forbidden claim is in the answer.</summary>
    ForbiddenClaim,

    /// <summary>The assistant did something else than it should.</summary>
    WrongBehaviour,

    /// <summary>A key fact stands in no passage of the knowledge base.</summary>
    NotInCorpus,

    /// <summary>The passage that says it was not retrieved.</summary>
    NotRetrieved,

    /// <summary>The passage was retrieved, but no sentence of it, or not the right one, was chosen.</summary>
    NotChosen,

    /// <summary>The sentence is in the answer, but no expected source is cited.</summary>
    NotCited,
}
