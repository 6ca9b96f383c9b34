using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Evaluation.Reading;

/// <summary>Texts held in memory and searched as a knowledge base would be: each is a document of one passage.</summary>
public sealed class PassageLibrary
{
    private readonly PassageIndex _index;
    private readonly Dictionary<PassageId, (Document Document, Passage Passage)> _passages;

    private PassageLibrary(PassageIndex index, Dictionary<PassageId, (Document Document, Passage Passage)> passages)
    {
        _index = index;
        _passages = passages;
    }

    /// <param name="texts">Name, title and text of each; names are unique.</param>
    /// <param name="cancellationToken">Ends the build early.</param>
    public static PassageLibrary Build(IEnumerable<(string Name, string Title, string Text)> texts, CancellationToken cancellationToken)
    {
        var passages = texts.Select(text => Make(text.Name, text.Title, text.Text)).ToDictionary(pair => pair.Passage.Id);
        var indexed = passages.Values.Select(pair => new IndexedPassage(pair.Passage.Id, pair.Document.Id, pair.Document.Title, string.Empty, pair.Passage.Text));
        return new PassageLibrary(PassageIndex.Build(indexed, 0, cancellationToken), passages);
    }

    /// <summary>The id of the document that holds a text.</summary>
    public static DocumentId IdOf(string name) => DocumentId.FromSource(new Uri($"https://evaluation.invalid/{Uri.EscapeDataString(name)}"));

    public SearchResult Search(SearchQuery query)
    {
        var found = _index.Search(query, Glossary.Empty);
        var hits = found.Hits.Select((hit, i) => new SearchHit(i + 1, hit.Score, _passages[hit.Passage].Document, _passages[hit.Passage].Passage, hit.Bm25, hit.Views));
        return new SearchResult([.. hits], found.Terms, found.Attainable);
    }

    private static (Document Document, Passage Passage) Make(string name, string title, string text)
    {
        var id = IdOf(name);
        var document = new Document
        {
            Id = id,
            Source = new Uri(string.Create(CultureInfo.InvariantCulture, $"https://evaluation.invalid/{Uri.EscapeDataString(name)}")),
            Title = title,
            Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        };
        return (document, new Passage { Id = PassageId.FromContent(id, [], text, 0), Document = id, Ordinal = 0, Text = text });
    }
}
