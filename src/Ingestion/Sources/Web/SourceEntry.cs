using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>A public original in <c>quellen.yaml</c>.</summary>
/// <param name="Number">As sheets cite it: <c>Q-01a</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Year">As the list gives it, also <c>2021/22</c>; <see langword="null"/> where it gives none.</param>
/// <param name="Suitability">How far it may be relied on.</param>
/// <param name="Address">Where it lies; <see langword="null"/> while that is not known.</param>
/// <param name="Note">What to mind about it.</param>
public sealed record SourceEntry(
    string Number, string Title, string Publisher, string? Year, SourceSuitability Suitability, Uri? Address, string? Note)
{
    /// <exception cref="InvalidOperationException">Its address is not known.</exception>
    public WebPage ToPage() => new(Address ?? throw new InvalidOperationException($"{Number} has no address."))
    {
        Listed = new DocumentMetadata
        {
            Title = Title,
            Publisher = Publisher,
            Published = Year is not null && GermanDate.TryParse(Year, out var date) ? date : null,
        },
    };
}
