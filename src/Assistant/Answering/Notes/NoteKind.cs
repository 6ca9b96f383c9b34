namespace SmartRegions.Assistant.Answering.Notes;

/// <summary>What a reader is to know beside an answer.</summary>
public enum NoteKind
{
    /// <summary>The newest source cited is years old.</summary>
    OldSources,

    /// <summary>A cited document no longer holds.</summary>
    Expired,

    /// <summary>A quoted deadline has passed.</summary>
    DeadlinePassed,

    /// <summary>Rows or items of a long table or list are not shown.</summary>
    Shortened,

    /// <summary>A word of the question was taken for a mistyped one.</summary>
    Respelled,

    /// <summary>A legal question is answered by the rule; a single case is for others.</summary>
    RuleOnly,
}
