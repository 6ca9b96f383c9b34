namespace SmartRegions.Ingestion.Sources;

/// <summary>A place that could not be looked into. Documents known from under it stay as they are.</summary>
/// <param name="Path">Absolute path of the file or folder.</param>
/// <param name="Reason">German sentence.</param>
/// <param name="Kind">What is wrong there.</param>
public sealed record SourceProblem(string Path, string Reason, SourceProblemKind Kind = SourceProblemKind.Unreachable);

/// <summary>What is wrong with a place.</summary>
public enum SourceProblemKind
{
    /// <summary>It is missing, does not answer, or may not be read.</summary>
    Unreachable,

    /// <summary>It is empty although documents are known from it.</summary>
    Empty,

    /// <summary>A glossary there is, in part or as a whole, not understood.</summary>
    Glossary,
}
