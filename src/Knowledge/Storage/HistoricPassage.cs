using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>A passage that an old citation names, current or not.</summary>
/// <param name="Passage">As it stood in <paramref name="LastVersion"/>, the pages included.</param>
/// <param name="Document">Its document as it is now, or as it was last if it has been removed.</param>
/// <param name="LastVersion">The newest version of the document that has the passage.</param>
/// <param name="DocumentRemoved">True when the document has left the knowledge.</param>
public sealed record HistoricPassage(Passage Passage, Document Document, VersionFacts LastVersion, bool DocumentRemoved)
{
    /// <summary>True when a newer version of the document no longer has the passage.</summary>
    public bool IsReplaced => !DocumentRemoved && LastVersion.Version < Document.Version;
}
