using System.Globalization;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>Which passages the index holds: their ids in index order, document by document.</summary>
internal sealed class PassageDirectory
{
    private readonly ulong[] _passages;
    private readonly string[] _documents;
    private readonly int[] _starts;
    private readonly Dictionary<string, int> _numbers;

    /// <param name="passages">Passage ids as numbers.</param>
    /// <param name="documents">Document ids.</param>
    /// <param name="starts">Number of each document's first passage, and the number of passages.</param>
    public PassageDirectory(ulong[] passages, string[] documents, int[] starts)
    {
        _passages = passages;
        _documents = documents;
        _starts = starts;
        _numbers = new Dictionary<string, int>(documents.Length, StringComparer.Ordinal);
        for (var i = 0; i < documents.Length; i++) _numbers[documents[i]] = i;
    }

    public int Count => _passages.Length;

    public int Documents => _documents.Length;

    public ReadOnlySpan<ulong> PassageNumbers => _passages;

    public ReadOnlySpan<string> DocumentNames => _documents;

    /// <summary>Where each document's passages begin, and the number of passages.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    public PassageId PassageAt(int passage) => PassageId.Parse(_passages[passage].ToString("x16", CultureInfo.InvariantCulture));

    public DocumentId DocumentAt(int document) => DocumentId.Parse(_documents[document]);

    /// <summary>The document's number; −1 when the index does not hold it.</summary>
    public int Find(DocumentId document) => _numbers.GetValueOrDefault(document.Value ?? string.Empty, -1);

    public static ulong NumberOf(PassageId passage) => ulong.Parse(passage.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
