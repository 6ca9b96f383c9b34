namespace SmartRegions.Assistant;

/// <summary>The steps on the way to an answer, roughly in their order; in JSON in snake case, as <c>follow_up</c>.</summary>
public enum TraceStep
{
    /// <summary>Danger and need, which come before all else.</summary>
    Safety,

    /// <summary>Whether the input can be taken as a question.</summary>
    Guard,

    Stocktaking,

    Intent,

    Spelling,

    /// <summary>A question that goes on from advice.</summary>
    FollowUp,

    /// <summary>What the conversation is on.</summary>
    Talk,

    Understand,

    Advice,

    Retrieve,

    /// <summary>Passages beside those found.</summary>
    Surroundings,

    Evidence,

    Extract,

    /// <summary>A sentence says where the answer stands, and it is looked for there.</summary>
    Signpost,

    /// <summary>A whole section is asked for.</summary>
    Section,

    Completeness,
}
