using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>A place in a source that carries sentences of an answer.</summary>
/// <param name="Number">The number in square brackets, from 1.</param>
/// <param name="Document">The document in the version that was searched.</param>
/// <param name="Passage">The passage the sentences stand in.</param>
/// <param name="Quote">The stretch of the passage from the first quoted sentence to the last, verbatim.</param>
public sealed record Citation(int Number, Document Document, Passage Passage, string Quote)
{
    /// <summary>Whether the passage was read from a picture, so that words may be misread.</summary>
    public bool IsRecognised => Passage.Pages is { } pages && Document.RecognisedPages.Any(page => page >= pages.First && page <= pages.Last);

    /// <summary>The entries of the document's own list of sources that the quote names by their numbers.</summary>
    public IReadOnlyList<string> References { get; } = CitedReferences.In(Quote, Document.References);
}
