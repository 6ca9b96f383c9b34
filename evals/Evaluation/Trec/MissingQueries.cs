namespace SmartRegions.Evaluation.Trec;

/// <summary>What becomes of queries that have relevant documents but for which the run found nothing.</summary>
public enum MissingQueries
{
    /// <summary>They are left out of the averages, as trec_eval does by default.</summary>
    LeaveOut,

    /// <summary>They count 0, as with trec_eval's <c>-c</c>.</summary>
    CountAsZero,
}
