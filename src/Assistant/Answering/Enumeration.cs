using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>A list or a table of a passage: at least two items or rows in a run, or one behind a lead-in.</summary>
/// <param name="LeadIn">The sentence directly before it, if the passage has one.</param>
/// <param name="Items">The sentences of each item; a row is one sentence.</param>
internal sealed record Enumeration(EvidenceSentence? LeadIn, IReadOnlyList<IReadOnlyList<EvidenceSentence>> Items)
{
    /// <summary>A longer enumeration is not quoted as a whole.</summary>
    public const int MostItems = 8;

    /// <summary>One paragraph with a marker is no list, unless a sentence leads in to it.</summary>
    private const int FewestItems = 2;

    /// <summary>What the sentence before it says of it; an item or row of another enumeration says nothing.</summary>
    public string Introduction => LeadIn is { Line.IsItem: false, Line.IsRow: false } ? LeadIn.Text : string.Empty;

    public EvidenceSentence First => Items[0][0];

    public bool IsTable => First.Line.IsRow;

    /// <summary>True when the lead-in says what the items are; without it "Das Netz entsteht vor der Anwendung" reads as advice.</summary>
    public bool HangsOnLeadIn => LeadIn is { Line.IsItem: false, Line.IsRow: false } && LeadIn.Text.EndsWith(':');

    /// <summary>Steps count up; bullets and letters do not.</summary>
    public bool CountsUp => Items.Count > 1 && ListMarker.IsNumber(First.Text) && ListMarker.IsNumber(Items[1][0].Text) && First.Text[0] == '1' && Items[1][0].Text[0] == '2';

    /// <param name="passage">All sentences of one passage in order.</param>
    public static IEnumerable<Enumeration> In(IEnumerable<EvidenceSentence> passage)
    {
        EvidenceSentence? leadIn = null;
        var items = new List<IReadOnlyList<EvidenceSentence>>();
        foreach (var line in passage.GroupBy(sentence => sentence.Line.Start))
        {
            IReadOnlyList<EvidenceSentence> sentences = [.. line];
            var of = sentences[0].Line;
            if (items.Count > 0 && (items[0][0].Line.IsItem, items[0][0].Line.IsRow) != (of.IsItem, of.IsRow))
            {
                if (Is(leadIn, items)) yield return new Enumeration(leadIn, items);
                leadIn = items[^1][^1];
                items = [];
            }

            if (of.IsItem || of.IsRow) items.Add(sentences);
            else leadIn = sentences[^1];
        }

        if (Is(leadIn, items)) yield return new Enumeration(leadIn, items);
    }

    private static bool Is(EvidenceSentence? leadIn, List<IReadOnlyList<EvidenceSentence>> items) =>
        items.Count >= FewestItems || (items.Count > 0 && leadIn is { Line.IsItem: false, Line.IsRow: false } && leadIn.Text.EndsWith(':'));

    /// <summary>The enumeration that a sentence is part of or leads in.</summary>
    public static Enumeration? Around(EvidenceSentence sentence, Evidence evidence) =>
        In(evidence.Sentences.Where(other => ReferenceEquals(other.Hit, sentence.Hit))).FirstOrDefault(list => list.LeadIn == sentence || list.Items.Any(item => item.Contains(sentence)));

    /// <summary>The rows of a Land, which answer by themselves: what leads in to the table of all Länder would stand before the answer. None where it has none.</summary>
    public IReadOnlyList<EvidenceQuotation> RowsOf(LandPreference land) => [.. Items.Where(item => land.IsOf(item[0])).Take(MostItems).Select(EvidenceQuotation.Of)];

    /// <summary>Lead-in and the given items, each a quotation.</summary>
    public IReadOnlyList<EvidenceQuotation> Quote(IEnumerable<IReadOnlyList<EvidenceSentence>> items)
    {
        var quoted = items.Select(EvidenceQuotation.Of);
        return LeadIn is null || LeadIn.Line.IsItem || LeadIn.Line.IsRow ? [.. quoted] : [EvidenceQuotation.Of(LeadIn), .. quoted];
    }
}
