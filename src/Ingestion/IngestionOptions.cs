using SmartRegions.Ingestion.Chunking;
using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion;

/// <summary>How a run goes about its work.</summary>
public sealed record IngestionOptions
{
    /// <summary>Documents read at the same time; default: the number of processors.</summary>
    public int Degree { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether documents known with the same bytes are read again; default: no.</summary>
    public KnownDocuments KnownDocuments { get; init; } = KnownDocuments.Skip;

    /// <summary>Documents stored in one transaction at most; default 32.</summary>
    public int DocumentsPerTransaction { get; init; } = 32;

    /// <summary>Text that waits to be stored, in bytes of memory at most, unless a single document has more; default 64 MiB.</summary>
    public long TextInFlight { get; init; } = 64L << 20;

    /// <summary>What one document may cost.</summary>
    public ReadingLimits Limits { get; init; } = new();

    public ChunkingPolicy Chunking { get; init; } = new();
}

/// <summary>What happens to a document whose bytes are known already.</summary>
public enum KnownDocuments
{
    /// <summary>It is left as it is, unless parts of it could not be read the last time.</summary>
    Skip,

    /// <summary>It is read again, also where it brought its reader down before.</summary>
    ReadAgain,
}
