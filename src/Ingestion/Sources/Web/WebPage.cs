using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>A page to fetch.</summary>
/// <param name="Address">As <see cref="WebAddress.TryParse"/> gives it; its document is known by it.</param>
public sealed record WebPage(Uri Address)
{
    /// <summary>What a list of sources says about it; counts where the page says nothing itself.</summary>
    public DocumentMetadata Listed { get; init; } = new();

    /// <summary>
    /// What is stored of what a page says about itself. A stranger's page may name title, publisher and dates; how much it carries, for whom
    /// it holds and who keeps it is not for the page to say.
    /// </summary>
    internal DocumentMetadata Describe(DocumentMetadata page) => new()
    {
        Title = page.Title ?? Listed.Title,
        Publisher = page.Publisher ?? Listed.Publisher,
        Published = page.Published ?? Listed.Published,
        AsOf = page.AsOf,
        ValidUntil = page.ValidUntil,
        License = page.License,
        Original = Address,
    };
}
