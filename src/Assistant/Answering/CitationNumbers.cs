using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>The one place that gives out citation numbers: one a passage, in the order in which passages are first quoted.</summary>
internal sealed class CitationNumbers
{
    private readonly List<(Quotation First, int Start, int End)> _passages = [];
    private readonly Dictionary<PassageId, int> _numbers = [];

    /// <summary>Cites a quotation.</summary>
    /// <returns>The number of its passage, from 1.</returns>
    public int Cite(Quotation quotation)
    {
        if (_numbers.TryGetValue(quotation.Hit.Passage.Id, out var number))
        {
            var (first, start, end) = _passages[number - 1];
            _passages[number - 1] = (first, Math.Min(start, quotation.Start), Math.Max(end, quotation.End));
            return number;
        }

        _passages.Add((quotation, quotation.Start, quotation.End));
        return _numbers[quotation.Hit.Passage.Id] = _passages.Count;
    }

    public IReadOnlyList<Citation> ToCitations() =>
    [
        .. _passages.Select((entry, i) => new Citation(i + 1, entry.First.Hit.Document, entry.First.Hit.Passage, entry.First.Hit.Passage.Text[entry.Start..entry.End])),
    ];
}
