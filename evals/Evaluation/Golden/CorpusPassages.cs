using System.Security.Cryptography;
using System.Text;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Evaluation.Golden;

/// <summary>All passages of a knowledge base, ready to be searched for what they say.</summary>
internal sealed class CorpusPassages
{
    private readonly Dictionary<PassageId, NormalizedText> _texts;

    private CorpusPassages(int documents, string digest, Dictionary<PassageId, NormalizedText> texts)
    {
        Documents = documents;
        Digest = digest;
        _texts = texts;
    }

    public static CorpusPassages Empty { get; } = new(0, string.Empty, []);

    public int Documents { get; }

    public int Count => _texts.Count;

    /// <summary>SHA-256 over what the passages say and the documents they stand in, hex; the same wherever the corpus lies.</summary>
    public string Digest { get; }

    public static async Task<CorpusPassages> ReadAsync(KnowledgeBase knowledge, DocumentAddresses addresses, CancellationToken cancellationToken)
    {
        var documents = (await knowledge.Store.ListDocumentsAsync(cancellationToken)).ToDictionary(document => document.Id);
        var texts = new Dictionary<PassageId, NormalizedText>();
        var contents = new List<string>();
        await foreach (var passage in knowledge.Store.ReadPassagesAsync(cancellationToken))
        {
            if (!documents.TryGetValue(passage.Document, out var document)) continue;
            texts[passage.Id] = TextOf(passage, document);
            contents.Add(string.Join('\u001f', [addresses.Of(document), .. passage.HeadingPath, passage.Text]));
        }

        contents.Sort(StringComparer.Ordinal);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', contents))));
        return new CorpusPassages(documents.Count, digest, texts);
    }

    /// <summary>What a reader of the passage has before them: the document's title, the headings, the text.</summary>
    public static NormalizedText TextOf(Passage passage, Document document) =>
        NormalizedText.Of(string.Join('\n', [document.Title, .. passage.HeadingPath, passage.Text]));

    public NormalizedText? Find(PassageId passage) => _texts.GetValueOrDefault(passage);

    public bool AnySays(ClaimMatcher claim) => _texts.Values.Any(claim.IsSaidIn);
}
