using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>A sentence of a found passage, measured against the question.</summary>
internal sealed class EvidenceSentence
{
    public required SearchHit Hit { get; init; }

    /// <summary>The sentence by itself, whatever is asked.</summary>
    public required ReadSentence Read { get; init; }

    public SentenceSpan Span => Read.Span;

    /// <summary>Position among the passage's sentences, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>Paragraph, list item or table row.</summary>
    public TextLine Line => Read.Line;

    public string Text => Read.Text;

    /// <summary>1 for every term of the question that the sentence itself has.</summary>
    public required double[] Presence { get; init; }

    /// <summary>Share of the question that the sentence carries with the help of what surrounds it, 0 to about 1.2.</summary>
    public required double Relevance { get; init; }

    /// <summary>How well the sentence has the form of the answer asked for, 0 to 1.</summary>
    public required double FormMatch { get; init; }

    /// <summary>True for a sentence with a verb, or a table row with its columns; false for headings, addresses and slide debris.</summary>
    public bool IsStatement => Line.IsRow ? Text.Contains(": ", StringComparison.Ordinal) : Read.IsStatement;

    /// <summary>True for what says nothing without the rest of its enumeration: a lead-in, a step, an item that is no sentence of its own.</summary>
    public bool NeedsEnumeration =>
        Text.EndsWith(':') || (Line.IsItem && (char.IsAsciiLetterOrDigit(Text[0]) || !Text.EndsWith('.') || !char.IsUpper(Hit.Passage.Text[Line.ContentStart]) || !Read.IsStatement));

    /// <summary>What sentences are chosen by.</summary>
    public required double Score { get; init; }
}
