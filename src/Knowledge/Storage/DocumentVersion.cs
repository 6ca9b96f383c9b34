using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>One version of a document with all its passages. The store gives it its version number.</summary>
public sealed record DocumentVersion(Document Document, IReadOnlyList<Passage> Passages)
{
    /// <summary>A batch is consistent when every document and every passage occurs once and passages name the document they come with.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    internal static void CheckBatch(IReadOnlyCollection<DocumentVersion> versions)
    {
        var documents = new HashSet<DocumentId>();
        var passages = new HashSet<PassageId>();
        foreach (var version in versions)
        {
            var id = version.Document.Id;
            if (!documents.Add(id)) throw new ArgumentException($"Document {id} occurs twice in one batch.", nameof(versions));
            foreach (var passage in version.Passages)
            {
                if (passage.Document != id) throw new ArgumentException($"Passage {passage.Id} of {id} names {passage.Document}.", nameof(versions));
                if (!passages.Add(passage.Id)) throw new ArgumentException($"Passage {passage.Id} of {id} occurs twice.", nameof(versions));
            }
        }
    }
}
