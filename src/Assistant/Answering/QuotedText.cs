using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Answering;

/// <summary>What is quoted as people read it: our word for it, the sentence, the numbers of its citations.</summary>
public static partial class QuotedText
{
    public static string Of(CitedSentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        // Square brackets with a number are ours alone: a footnote mark in a source must not look like a citation.
        var text = Marked(FootnoteMark().Replace(RowText.Of(sentence.Text), "(${number})"), sentence.Citations);
        if (sentence.LeftOut.Count > 0) text = $"{text} {sentence.LeftOut.German()}";
        return sentence.Label is { } label ? $"{label}: {text}" : text;
    }

    /// <summary>A cell on one line.</summary>
    public static string Of(AnswerCell cell) => string.Join(' ', Statements(cell));

    /// <summary>A cell with each statement on its line.</summary>
    public static string InLines(AnswerCell cell) => string.Join('\n', Statements(cell));

    private static IEnumerable<string> Statements(AnswerCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var quoted = cell.Sentences.Select(Of);
        return cell.Note is { } note ? quoted.Prepend(Marked(note, cell.Citations)) : quoted;
    }

    private static string Marked(string text, IReadOnlyList<int> citations) => citations.Count == 0 ? text : $"{text} {string.Concat(citations.Select(number => $"[{number}]"))}";

    [GeneratedRegex(@"\[(?<number>\d{1,4})\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();
}
