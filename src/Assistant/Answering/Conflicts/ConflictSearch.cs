namespace SmartRegions.Assistant.Answering.Conflicts;

/// <summary>
/// Looks in what was found for another value than the one quoted. A false contradiction does more harm than a missed one, so that only two
/// forms count: a table that sets sources side by side, and a sentence of another document with the same nouns and another number of the same unit.
/// </summary>
internal static class ConflictSearch
{
    public static SourceConflict? In(Extract extract, Evidence evidence) => TabledConflict.In(extract, evidence) ?? SentenceConflict.In(extract, evidence);
}
