using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>What a sentence of a passage is, whatever is asked. Immutable.</summary>
/// <param name="span">Where it stands in the passage.</param>
/// <param name="line">The paragraph, list item or table row that it stands in.</param>
/// <param name="lineNumber">Of that line among the passage's, from 0.</param>
/// <param name="text">What it says.</param>
internal sealed class ReadSentence(SentenceSpan span, TextLine line, int lineNumber, string text)
{
    public SentenceSpan Span => span;

    public TextLine Line => line;

    public int LineNumber => lineNumber;

    public string Text => text;

    public TextTerms Terms { get; } = TextTerms.Read(text);

    /// <summary>True when it speaks to a machine and is not to be quoted.</summary>
    public bool IsHiddenOrder { get; } = HiddenOrder.IsIn(text);

    /// <summary>True when it is a whole sentence by its verb.</summary>
    public bool IsStatement { get; } = Statement.Is(text);

    /// <summary>True when its opening points at the sentence before.</summary>
    public bool PointsBack { get; } = BackReference.IsIn(text);
}
