using System.Security.Cryptography;
using System.Text;
using SmartRegions.Assistant;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Search;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Evaluation.Reading;

/// <summary>Documents held in memory and searched as a knowledge base would be.</summary>
public sealed class PassageLibrary
{
    private readonly PassageIndex _index;
    private readonly Glossary _glossary;
    private readonly Thesaurus _thesaurus;
    private readonly Dictionary<PassageId, (Document Document, Passage Passage)> _passages;

    private readonly Dictionary<DocumentId, IReadOnlyList<Passage>> _byDocument;

    private readonly IReadOnlyList<Document> _documents;

    private PassageLibrary(PassageIndex index, Glossary glossary, Thesaurus thesaurus, Dictionary<PassageId, (Document Document, Passage Passage)> passages)
    {
        _byDocument = passages.Values.GroupBy(pair => pair.Document.Id, pair => pair.Passage).ToDictionary(group => group.Key, IReadOnlyList<Passage> (group) => [.. group.OrderBy(passage => passage.Ordinal)]);
        _documents = [.. passages.Values.Select(pair => pair.Document).DistinctBy(document => document.Id)];
        _index = index;
        _glossary = glossary;
        _thesaurus = thesaurus;
        _passages = passages;
    }

    public static PassageLibrary Build(IEnumerable<DocumentVersion> documents, Glossary glossary, CancellationToken cancellationToken) =>
        Build(documents, glossary, Thesaurus.Empty, cancellationToken);

    public static PassageLibrary Build(IEnumerable<DocumentVersion> documents, Glossary glossary, Thesaurus thesaurus, CancellationToken cancellationToken)
    {
        var passages = documents
            .SelectMany(version => version.Passages.Select(passage => (version.Document, Passage: passage)))
            .ToDictionary(pair => pair.Passage.Id);
        var indexed = passages.Values.Select(pair => new IndexedPassage(
            pair.Passage.Id, pair.Document.Id, pair.Document.Title, string.Join(' ', pair.Passage.HeadingPath), pair.Passage.Text)
        {
            Questions = string.Join('\n', pair.Passage.Questions.Select(question => question.Text)),
        });
        return new PassageLibrary(PassageIndex.Build(indexed, 0, cancellationToken), glossary, thesaurus, passages);
    }

    /// <summary>A text as a document of one passage.</summary>
    /// <param name="name">Unique among the documents of a library.</param>
    /// <param name="title">The document's title, possibly empty.</param>
    /// <param name="text">The passage's text.</param>
    public static DocumentVersion OfOnePassage(string name, string title, string text)
    {
        var source = new Uri($"https://evaluation.invalid/{Uri.EscapeDataString(name)}");
        var document = new Document
        {
            Id = DocumentId.FromSource(source),
            Source = source,
            Title = title,
            Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        };
        return new DocumentVersion(document, [new Passage { Id = PassageId.FromContent(document.Id, [], text, 0), Document = document.Id, Ordinal = 0, Text = text }]);
    }

    /// <summary>A document's passages in order; none when it is unknown.</summary>
    public IReadOnlyList<Passage> PassagesOf(DocumentId document) => _byDocument.GetValueOrDefault(document) ?? [];

    public KnowledgeAccess Access() => Access(new HashSet<DocumentId>());

    /// <summary>The library as an advisor asks it.</summary>
    /// <param name="excluded">Documents that no search finds, beside those that it excludes itself.</param>
    public KnowledgeAccess Access(IReadOnlySet<DocumentId> excluded) => new(
        (query, _) => Task.FromResult(Search(query with { Excluding = query.Excluding.Concat(excluded).ToHashSet() })),
        (document, _) => Task.FromResult(PassagesOf(document)),
        _ => Task.FromResult(_documents))
    {
        Respellings = (text, _) => Task.FromResult(_index.RespellingsOf(text, _thesaurus)),
    };

    public SearchResult Search(SearchQuery query)
    {
        var found = _index.Search(query, _glossary, _thesaurus);
        var hits = found.Hits.Select((hit, i) => new SearchHit(i + 1, hit.Score, _passages[hit.Passage].Document, _passages[hit.Passage].Passage, hit.Bm25, hit.Views));
        return new SearchResult([.. hits], found.Terms, found.Attainable);
    }
}
