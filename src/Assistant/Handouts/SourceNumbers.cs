using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Handouts;

/// <summary>Numbers the cited places of several answers through: a passage has one number on the whole page.</summary>
internal sealed partial class SourceNumbers
{
    private readonly List<Citation> _sources = [];
    private readonly Dictionary<PassageId, int> _numbers = [];

    public bool Any => _sources.Count > 0;

    /// <summary>The list of sources as items, in the order of their numbers.</summary>
    public IEnumerable<HandoutItem> List() => _sources.Select((source, i) => new HandoutItem(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {SourceWording.Of(source)}{Belege(source)}")));

    /// <summary>The sentence with the numbers that its sources have on this page.</summary>
    /// <param name="sentence">As it stands in its answer.</param>
    /// <param name="citations">Those of its answer.</param>
    public CitedSentence In(CitedSentence sentence, IReadOnlyList<Citation> citations) => sentence with { Citations = Numbers(sentence.Citations, citations) };

    public AnswerCell In(AnswerCell cell, IReadOnlyList<Citation> citations) =>
        cell with { Citations = Numbers(cell.Citations, citations), Sentences = [.. cell.Sentences.Select(sentence => In(sentence, citations))] };

    /// <summary>A text whose sentences end with <c>[n]</c>, with the numbers of this page.</summary>
    public string In(string text, IReadOnlyList<Citation> citations) =>
        Mark().Replace(text, mark => citations.FirstOrDefault(citation => mark.Value == $"[{citation.Number}]") is { } cited ? $"[{Of(cited)}]" : mark.Value);

    /// <summary>The number of a place on this page; a new one where it is cited for the first time.</summary>
    private int Of(Citation citation)
    {
        if (_numbers.TryGetValue(citation.Passage.Id, out var known)) return known;
        _sources.Add(citation);
        _numbers.Add(citation.Passage.Id, _sources.Count);
        return _sources.Count;
    }

    private int[] Numbers(IReadOnlyList<int> numbers, IReadOnlyList<Citation> citations) => [.. numbers.Select(number => Of(citations[number - 1]))];

    private static string Belege(Citation source) => source.References.Count > 0 ? $". Belege: {string.Join("; ", source.References)}" : string.Empty;

    [GeneratedRegex(@"\[[0-9]{1,4}\]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
