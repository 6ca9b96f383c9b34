namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>How the fetching of one page ended.</summary>
public enum FetchOutcome
{
    /// <summary>Its bytes are new.</summary>
    Fetched,

    /// <summary>It is as it was fetched before.</summary>
    Unchanged,

    /// <summary>The server says that there is no such page, or none any more (404, 410).</summary>
    NotFound,

    /// <summary>The operator of the site does not want it fetched by programs (robots.txt).</summary>
    NotAllowedByRobots,

    /// <summary>The address, or one it leads to, is none that is fetched: another scheme, with a password, in a private network.</summary>
    AddressRefused,

    /// <summary>It leads from address to address without end.</summary>
    TooManyRedirects,

    /// <summary>No connection, no understandable answer, or an error of the server.</summary>
    Unreachable,

    /// <summary>The answer did not come to its end in time.</summary>
    TimedOut,

    /// <summary>The server asks for patience (429, 503).</summary>
    Busy,

    /// <summary>The server does not hand it out: a login, a ban, a status that means nothing here.</summary>
    Denied,

    /// <summary>It is larger than <see cref="WebFetchOptions.Body"/>.</summary>
    TooLarge,

    /// <summary>It is no document of a kind that is read, or not the kind it was announced as.</summary>
    WrongType,

    /// <summary>The answer broke off, was empty, or could not be unpacked.</summary>
    Incomplete,

    /// <summary>The time for fetching as a whole was over before its turn came.</summary>
    NotTried,
}
