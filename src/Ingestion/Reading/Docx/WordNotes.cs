using System.Text;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>The texts of footnotes or endnotes by their ids.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<int, string> _texts = [];

    private WordNotes()
    {
    }

    /// <param name="notes">The part; <see langword="null"/> where there is none.</param>
    /// <param name="element"><c>footnote</c> or <c>endnote</c>.</param>
    public static WordNotes Read(WordXml? notes, string element)
    {
        var result = new WordNotes();
        var text = new StringBuilder();
        int? id = null;
        while (notes?.Read() == true)
        {
            if (notes.Starts(element))
            {
                // The lines that separate notes from the page are stored as notes of their own type.
                id = notes.Attribute("type") is null or "normal" ? notes.Number("id") : null;
                text.Clear();
            }
            else if (notes.Ends(element) && id is { } known)
            {
                result._texts[known] = LineText.Fold(text.ToString());
            }
            else if (id is not null)
            {
                RunText.Append(notes, text);
                if (notes.Ends("p")) text.Append(' ');
            }
        }

        return result;
    }

    public string? Find(int id) => _texts.GetValueOrDefault(id) is { Length: > 0 } text ? text : null;
}
