namespace SmartRegions.Ingestion.Structure;

/// <summary>The words a document writes in the middle of its lines, where none is broken.</summary>
internal sealed class Vocabulary
{
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    public Vocabulary(IEnumerable<TextLine> lines)
    {
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Words.Count - 1; i++)
                _words.Add(Bare(line.Words[i].Text));
            if (line.Words[^1].Text is [.., not ('-' or GlyphText.SoftHyphen)] last)
                _words.Add(Bare(last));
        }
    }

    /// <summary>Whether the word, without the punctuation around it, stands somewhere in the document. Case does not matter.</summary>
    public bool Contains(string word) => _words.Contains(Bare(word));

    private static string Bare(string word)
    {
        var start = 0;
        var end = word.Length;
        while (start < end && !char.IsLetterOrDigit(word[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
            end--;
        return word[start..end];
    }
}
