using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Channels.Sources;

/// <summary>Where a source is shown, relative to this server.</summary>
internal static class SourceAddress
{
    public const string Root = "/quellen";

    /// <summary>The page with the quoted words marked in their passage.</summary>
    public static string Of(Citation place)
    {
        var from = place.Passage.Text.IndexOf(place.Quote, StringComparison.Ordinal);
        var address = Of(place.Document.Id, place.Passage.Id);
        return from < 0 ? address : $"{address}?zitat={new QuotedRange(from, from + place.Quote.Length)}";
    }

    /// <summary>The page with the passage marked.</summary>
    public static string Of(DocumentId document, PassageId passage) => $"{Root}/{document}/{passage}";

    /// <summary>The page with the passage marked, at an entry of the document's own list of sources.</summary>
    /// <param name="place">Whose document has the list.</param>
    /// <param name="reference">One with a number.</param>
    public static string Of(Citation place, ListedReference reference) => $"{Of(place.Document.Id, place.Passage.Id)}#{reference.Anchor}";

    /// <summary>The beginning of the document.</summary>
    public static string Of(Document document) => $"{Root}/{document.Id}";
}
