using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Sources;

/// <summary>A stretch of a document that is shown at a time: a page, or where there are none, a number of passages.</summary>
/// <param name="Document">As it is now, or was last.</param>
/// <param name="Passages">In their order.</param>
/// <param name="Number">Which stretch, from 1.</param>
/// <param name="Count">How many there are, at least 1.</param>
/// <param name="Digest">Of the original in the version that is shown.</param>
/// <param name="Outdated">Why the cited passage is no longer in the document; <see langword="null"/> where it is.</param>
internal sealed record SourceSheet(Document Document, IReadOnlyList<Passage> Passages, int Number, int Count, string Digest, Outdated? Outdated)
{
    /// <summary>Passages of a document without pages that are shown together.</summary>
    private const int PassagesTogether = 40;

    public bool HasPages => Document.Pages > 0;

    /// <summary>Address of the page's picture, where it is a page; whether it can be painted shows when it is asked for.</summary>
    public string? Picture => HasPages ? PagePictureEndpoints.AddressOf(Digest, Number) : null;

    /// <summary>Where a passage stands on the page that is shown.</summary>
    public IEnumerable<PageRegion> RegionsOf(Passage passage) => passage.Regions.Where(region => region.Page == Number);

    /// <param name="store">Where the passages are; only those of the stretch are read, however long the document is.</param>
    /// <param name="document">A current document.</param>
    /// <param name="number">Which stretch; one that there is not becomes the nearest.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    public static async Task<SourceSheet> AtAsync(KnowledgeStore store, Document document, int number, CancellationToken cancellationToken)
    {
        var count = document.Pages > 0 ? document.Pages : Math.Max(1, (await store.CountPassagesAsync(document.Id, cancellationToken) + PassagesTogether - 1) / PassagesTogether);
        var shown = Math.Clamp(number, 1, count);
        var passages = document.Pages > 0
            ? await store.PassagesOnPageAsync(document.Id, shown, cancellationToken)
            : await store.PassagesFromAsync(document.Id, (shown - 1) * PassagesTogether, PassagesTogether, cancellationToken);
        return new SourceSheet(document, passages, shown, count, document.Digest, null);
    }

    /// <param name="store">Where the passages are.</param>
    /// <param name="document">A current document.</param>
    /// <param name="passage">The one that is to be seen.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    public static Task<SourceSheet> WithAsync(KnowledgeStore store, Document document, Passage passage, CancellationToken cancellationToken) =>
        AtAsync(store, document, passage.Pages?.First ?? (passage.Ordinal / PassagesTogether) + 1, cancellationToken);

    /// <summary>A passage that its document no longer has stands alone, and says so.</summary>
    public static SourceSheet Of(HistoricPassage old) => new(
        old.Document,
        [old.Passage],
        old.Passage.Pages?.First ?? 1,
        Math.Max(1, old.LastVersion.Pages),
        old.LastVersion.Digest,
        old.DocumentRemoved
            ? new Outdated(
                "Entferntes Dokument",
                "Dieses Dokument wurde inzwischen aus der Wissensbasis genommen. Sie sehen die zitierte Stelle, wie sie zuletzt dort stand.",
                old.LastVersion.Version,
                IsReplaced: false)
            : new Outdated(
                "Ältere Fassung",
                $"Das Dokument wurde inzwischen durch eine neuere Fassung ersetzt, in der diese Stelle nicht mehr so steht. Sie sehen sie in der Fassung {old.LastVersion.Version}.",
                old.LastVersion.Version,
                IsReplaced: true));
}

/// <summary>What is said of a passage that its document no longer has.</summary>
/// <param name="Heading">German, a few words.</param>
/// <param name="Text">German, what has become of it.</param>
/// <param name="Version">The last version that had it.</param>
/// <param name="IsReplaced">Whether there is a newer version to go to; what that one says of itself does not hold for this passage.</param>
internal sealed record Outdated(string Heading, string Text, int Version, bool IsReplaced);
