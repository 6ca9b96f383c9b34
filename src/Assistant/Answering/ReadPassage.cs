using System.Runtime.CompilerServices;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>A passage cut into its sentences, with what each is by itself, whatever is asked. Made once for a passage that is held in memory. Immutable.</summary>
internal sealed class ReadPassage
{
    private static readonly ConditionalWeakTable<Passage, ReadPassage> Known = [];

    private readonly Lazy<TextTerms> _terms;

    private ReadPassage(Passage passage)
    {
        var lines = TextLine.Of(passage.Text).ToList();
        Sentences = [.. SentenceSplitter.Split(passage.Text).Select(span => Read(span, lines, passage.Text))];
        _terms = new Lazy<TextTerms>(() => TextTerms.Read(passage.Text));
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<ReadSentence> Sentences { get; }

    /// <summary>Of the whole text.</summary>
    public TextTerms Terms => _terms.Value;

    private static ReadSentence Read(SentenceSpan span, List<TextLine> lines, string text)
    {
        var number = lines.FindIndex(line => span.Start < line.End);
        return new ReadSentence(span, lines[number], number, span.Of(text).ToString());
    }

    public static ReadPassage Of(Passage passage) => Known.GetValue(passage, static passage => new ReadPassage(passage));
}
