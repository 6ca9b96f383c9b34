#pragma warning disable MA0025, CA1822
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Storage;

/// <summary>Documents, passages and glossary in the database. Every change is one transaction and raises the revision.</summary>
public sealed class KnowledgeStore
{
    /// <summary>Grows with every change; an index built at the same revision agrees with the database.</summary>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>
    /// Stores new versions of documents in one transaction. Passages that a new version no longer has are retired, not deleted, so that old
    /// citations keep their quote; passages that it keeps keep their id.
    /// </summary>
    public Task ReplaceAsync(IReadOnlyCollection<DocumentVersion> versions, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Takes documents out of the knowledge; unknown ids are ignored.</summary>
    /// <returns>How many were there.</returns>
    public Task<int> RemoveAsync(IReadOnlyCollection<DocumentId> documents, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>All current documents, by title.</summary>
    public Task<IReadOnlyList<Document>> ListDocumentsAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task<Document?> FindDocumentAsync(DocumentId id, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The current passages of a document in their order.</summary>
    public Task<IReadOnlyList<Passage>> PassagesOfAsync(DocumentId document, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>The current passages with these ids; missing ones are left out.</summary>
    public Task<IReadOnlyList<Passage>> FindPassagesAsync(IReadOnlyCollection<PassageId> ids, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Every current passage, document by document, each document's in their order.</summary>
    public IAsyncEnumerable<Passage> ReadPassagesAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>What is known of files that could not be read, by source address.</summary>
    public Task<IReadOnlyList<ReadingFailure>> ListFailuresAsync(CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Remembers that a file could not be read; replaces what was remembered of it.</summary>
    public Task SaveFailureAsync(ReadingFailure failure, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Forgets failures of these sources; unknown ones are ignored. Storing a document forgets its failure as well.</summary>
    public Task ForgetFailuresAsync(IReadOnlyCollection<Uri> sources, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Replaces the glossary entries that came from this source.</summary>
    public Task ReplaceGlossaryAsync(Uri source, IReadOnlyList<GlossaryEntry> entries, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>All glossary entries, by term.</summary>
    public Task<IReadOnlyList<GlossaryEntry>> GlossaryAsync(CancellationToken cancellationToken) => throw new NotImplementedException();
}
