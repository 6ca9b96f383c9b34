using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>The one place that gives out citation numbers: one a passage, in the order in which passages are first quoted.</summary>
internal sealed class CitationNumbers
{
    private readonly List<Quotation> _quoted = [];
    private readonly Dictionary<PassageId, int> _numbers = [];

    /// <summary>Cites a quotation.</summary>
    /// <returns>The number of its passage, from 1.</returns>
    public int Cite(Quotation quotation)
    {
        if (_numbers.TryGetValue(quotation.Passage.Id, out var number))
        {
            var known = _quoted[number - 1];
            _quoted[number - 1] = known with { Start = Math.Min(known.Start, quotation.Start), End = Math.Max(known.End, quotation.End) };
            return number;
        }

        _quoted.Add(quotation);
        return _numbers[quotation.Passage.Id] = _quoted.Count;
    }

    /// <summary>Cites a quotation and makes a sentence of it.</summary>
    /// <param name="quotation">What is quoted.</param>
    /// <param name="label">Our word before it, as <c>Kosten</c>.</param>
    public CitedSentence Sentence(Quotation quotation, string? label = null) => new(quotation.Text, [Cite(quotation)]) { Label = label };

    public IReadOnlyList<Citation> ToCitations() => [.. _quoted.Select((quotation, i) => new Citation(i + 1, quotation.Document, quotation.Passage, quotation.Text))];
}
