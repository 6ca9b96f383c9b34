namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>How pages are fetched, and what one of them may cost.</summary>
public sealed record WebFetchOptions
{
    /// <summary>Address of a page or mailbox where the operator of a site finds who is fetching; sent with every request. Default: none.</summary>
    public Uri? Contact { get; init; }

    /// <summary>Where connections may lead; default: public addresses only.</summary>
    public ReachableNetworks Networks { get; init; } = ReachableNetworks.Public;

    /// <summary>Hosts that are asked at the same time, each with one request at a time; default 4.</summary>
    public int Hosts { get; init; } = 4;

    /// <summary>Time between the end of a request and the next one to the same host; default 1 s.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest time to connect; default 15 s.</summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Longest time of one request to the last byte of its answer, waiting for its turn excluded; default 60 s.</summary>
    public TimeSpan Request { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest time of all requests of a run together; default 60 min. What is not fetched by then is left for the next run.</summary>
    public TimeSpan Run { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>Longest wait that a server may ask for (Retry-After); default 60 s. It is granted once a page.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Largest page in bytes, unpacked; default 100 MiB.</summary>
    public long Body { get; init; } = 100L << 20;

    /// <summary>Most redirects from the address asked for; default 5.</summary>
    public int Redirects { get; init; } = 5;
}

/// <summary>Where connections may lead.</summary>
public enum ReachableNetworks
{
    /// <summary>Only addresses that the whole internet can reach, so that no page makes us ask machines in our own network.</summary>
    Public,

    /// <summary>Any address, this machine included.</summary>
    Any,
}
