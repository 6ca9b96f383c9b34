using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Sources;

/// <summary>The page that shows a source: <c>/quellen/{document}</c> from its beginning, <c>/quellen/{document}/{passage}</c> with a passage marked.</summary>
/// <param name="store">Where documents are found, also what they were.</param>
public sealed class SourceModel(KnowledgeStore store) : PageModel
{
    internal SourceSheet Sheet { get; private set; } = null!;

    internal PassageId? Cited { get; private set; }

    /// <summary>Whether the address names a page that the document does not have.</summary>
    internal bool LacksPage => Sheet.Outdated is null && Asked is not null && !(PageNumber.TryParse(Asked, out var number) && number >= 1 && number <= Sheet.Count);

    private string? Asked { get; set; }

    private QuotedRange Quoted { get; set; } = QuotedRange.Everything;

    /// <param name="document">Id of the document.</param>
    /// <param name="passage">Id of the passage to mark; none to show the document from a page on.</param>
    /// <param name="zitat">Which characters of the passage are quoted.</param>
    /// <param name="seite">Which page, as typed; where there is no such page the nearest, the first or that of the passage is shown, and is said to be.</param>
    public async Task<IActionResult> OnGetAsync(string document, string? passage, string? zitat, string? seite, CancellationToken cancellationToken)
    {
        if (!DocumentId.TryParse(document, out var id)) return NotFound();
        Asked = seite;
        if (passage is null) return await ShowAsync(id, PageNumber.TryParse(seite, out var number) ? number : 1, cancellationToken);
        if (!PassageId.TryParse(passage, out var cited)) return NotFound();
        if (await store.FindPassageInHistoryAsync(cited, cancellationToken) is not { } found || found.Document.Id != id) return NotFound();
        Cited = cited;
        if (QuotedRange.TryParse(zitat, out var quoted)) Quoted = quoted;
        Sheet = found.DocumentRemoved || found.IsReplaced
            ? SourceSheet.Of(found)
            : await SourceSheet.WithAsync(store, found.Document, found.Passage, cancellationToken);
        return Page();
    }

    /// <summary>The document's own list of sources, and where each entry stands on the page. Where two have one number, links lead to the first.</summary>
    internal IEnumerable<(string Text, string? Anchor)> References
    {
        get
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            return Sheet.Document.References.Select(text => (text, new ListedReference(text).Anchor is { } anchor && taken.Add(anchor) ? anchor : null));
        }
    }

    internal IReadOnlyList<SourceBlock> BlocksOf(Passage passage) => SourceBlocks.Of(passage.Text, passage.Id == Cited ? Quoted : null);

    /// <summary>The headings that are new against the passage before, with their depth from 0.</summary>
    internal IEnumerable<(int Depth, string Text)> NewHeadings(int index)
    {
        var path = Sheet.Passages[index].HeadingPath;
        var before = index == 0 ? [] : Sheet.Passages[index - 1].HeadingPath;
        var same = path.Zip(before).TakeWhile(pair => pair.First == pair.Second).Count();
        return path.Select((text, depth) => (depth, text)).Skip(same);
    }

    private async Task<IActionResult> ShowAsync(DocumentId id, int number, CancellationToken cancellationToken)
    {
        if (await store.FindDocumentAsync(id, cancellationToken) is not { } document) return NotFound();
        Sheet = await SourceSheet.AtAsync(store, document, number, cancellationToken);
        return Page();
    }
}
