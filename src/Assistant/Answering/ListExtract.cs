using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>Finds the list that answers: its lead-in and its items in their order.</summary>
internal static class ListExtract
{
    private const int MostItems = 8;
    private const int FewestItems = 2;

    /// <summary>Share of the question that lead-in and headings must carry for the list to be about it.</summary>
    private const double LeastLeadIn = 0.5;

    /// <summary>Passages that stand lower than this share of the best one are not looked at for lists.</summary>
    private const double LeastStanding = 0.6;

    /// <summary>What counting steps gain when a way to do something is asked for.</summary>
    private const double NumberedBonus = 1.4;

    /// <summary>Share of the enumerated kind's grams and stem from which it counts as named.</summary>
    private const double KindNamedFrom = 0.45;

    /// <summary>What a term counts that only the heading, the title or an item has.</summary>
    private const double FromHeading = 0.8;
    private const double FromTitle = 0.35;
    private const double FromItem = 0.5;

    public static IReadOnlyList<Quotation>? Find(Evidence evidence)
    {
        if (evidence.Found.Hits.Count == 0) return null;
        var least = evidence.Found.Hits[0].Score * LeastStanding;
        var best = evidence.Sentences
            .Where(sentence => sentence.Hit.Score >= least)
            .GroupBy(sentence => sentence.Hit.Passage.Id)
            .SelectMany(passage => Lists([.. passage]))
            .Select(list => (List: list, Fit: Fit(list, evidence)))
            .Where(pair => pair.Fit >= LeastLeadIn)
            .OrderByDescending(pair => pair.Fit * Order(pair.List, evidence) * pair.List.Items[0][0].Hit.Score)
            .Select(pair => pair.List)
            .FirstOrDefault();
        return best is null ? null : Quote(best);
    }

    private static IReadOnlyList<Quotation> Quote(FoundList list)
    {
        var items = list.Items.Take(MostItems).Select(Quotation.Of);
        return list.LeadIn is null ? [.. items] : [Quotation.Of(list.LeadIn), .. items];
    }

    /// <summary>The share of the question carried by what introduces the list, and in part by its items.</summary>
    private static double Fit(FoundList list, Evidence evidence)
    {
        var hit = list.Items[0][0].Hit;
        var terms = evidence.Terms;
        var carried = terms.PresenceIn(list.LeadIn?.Text ?? string.Empty).Values;
        Lend(carried, terms.PresenceIn(string.Join('\n', hit.Passage.HeadingPath.TakeLast(1))).Values, FromHeading);
        if (!NamesTheKind(carried, evidence)) return 0;
        Lend(carried, terms.PresenceIn(string.Join('\n', [hit.Document.Title, .. hit.Passage.HeadingPath.SkipLast(1)])).Values, FromTitle);
        foreach (var sentence in list.Items.SelectMany(item => item)) Lend(carried, sentence.Presence, FromItem);

        return terms.Share(carried);
    }

    /// <summary>Items that count up are steps more often than bullets are.</summary>
    private static double Order(FoundList list, Evidence evidence) =>
        evidence.Question.Type == QuestionType.How && CountsUp(list.Items[0][0].Text, list.Items[1][0].Text) ? NumberedBonus : 1;

    private static bool CountsUp(string first, string second) =>
        ListMarker.IsNumber(first) && ListMarker.IsNumber(second) && first[0] == '1' && second[0] == '2';

    /// <summary>"Welche Lizenzen …" is answered by a list of licences: lead-in or heading must name what is enumerated.</summary>
    private static bool NamesTheKind(double[] introduction, Evidence evidence)
    {
        if (evidence.Question.Type == QuestionType.How) return true;
        var words = evidence.Question.Words;
        var cue = words.ToList().FindIndex(word => word.Folded.StartsWith("welch", StringComparison.Ordinal));
        var kind = words.ToList().FindIndex(Math.Max(cue, 0), word => word.IsContent);
        return kind < 0 || evidence.Terms.ShareByWord(introduction)[kind] >= KindNamedFrom;
    }

    private static void Lend(double[] carried, double[] presence, double share)
    {
        for (var term = 0; term < carried.Length; term++) carried[term] = Math.Max(carried[term], presence[term] * share);
    }

    private static IEnumerable<FoundList> Lists(IReadOnlyList<EvidenceSentence> passage)
    {
        EvidenceSentence? leadIn = null;
        var items = new List<IReadOnlyList<EvidenceSentence>>();
        foreach (var line in passage.GroupBy(sentence => sentence.Line.Start))
        {
            IReadOnlyList<EvidenceSentence> sentences = [.. line];
            if (sentences[0].Line.IsItem)
            {
                items.Add(sentences);
                continue;
            }

            if (items.Count >= FewestItems) yield return new FoundList(leadIn, items);
            items = [];
            leadIn = sentences[^1];
        }

        if (items.Count >= FewestItems) yield return new FoundList(leadIn, items);
    }

    /// <param name="LeadIn">The sentence directly before the first item, if the passage has one.</param>
    /// <param name="Items">Each item's sentences.</param>
    private sealed record FoundList(EvidenceSentence? LeadIn, IReadOnlyList<IReadOnlyList<EvidenceSentence>> Items);
}
