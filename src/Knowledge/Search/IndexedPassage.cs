using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>A passage as the index takes it in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Document">The document it belongs to.</param>
/// <param name="Title">The document's title, the same for all its passages.</param>
/// <param name="HeadingPath">Its headings, outermost first, in one line; empty when there are none.</param>
/// <param name="Text">Its text.</param>
public sealed record IndexedPassage(PassageId Id, DocumentId Document, string Title, string HeadingPath, string Text)
{
    /// <summary>How people ask for it, one a line; empty where no editor noted any.</summary>
    public string Questions { get; init; } = string.Empty;
}
