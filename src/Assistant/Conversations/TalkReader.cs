using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Conversations;

/// <summary>
/// Finds what a conversation is about. Of the words of earlier questions those count that name sheets; what no sheet is named after was said in passing and is not carried on. So the importance of a
/// word is told by what it alone finds, as in the historical query expansion of Lin, Yang, Nogueira, Tsai, Wang and Lin, "Multi-Stage Conversational Passage Retrieval: An Approach to Fusing Term
/// Importance Estimation and Neural Query Rewriting" (ACM TOIS 39 (4), 2021).
/// </summary>
internal sealed class TalkReader(KnowledgeAccess knowledge)
{
    /// <summary>Passages looked at, and of one document: sheets are looked for.</summary>
    private const int PassagesConsidered = 20;
    private const int PassagesOfSheet = 2;

    /// <summary>Share of the named matter that a sheet's title and headings must carry.</summary>
    private const double AboutFrom = 0.6;

    /// <summary>The same for the sheet that was answered from.</summary>
    private const double ShownFrom = 0.3;

    /// <summary>Turns looked back to where the last ones are about nothing that the sources know.</summary>
    private const int LongestLook = 3;

    /// <param name="text">What is asked now.</param>
    /// <param name="followUp">How it leans on what was said before.</param>
    /// <param name="conversation">What was said before.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where the sources know nothing of what was talked about.</returns>
    public async Task<Talk?> ReadAsync(string text, FollowUp followUp, Conversation conversation, CancellationToken cancellationToken)
    {
        var turns = conversation.Turns;
        for (var look = 0; look < LongestLook && followUp.Resolved is not null; look++)
        {
            if (await OfAsync(followUp, turns, cancellationToken) is { } talk) return talk;
            turns = [.. turns.SkipLast(1)];
            followUp = FollowUpReader.Read(text, new Conversation(turns));
        }

        return null;
    }

    private async Task<Talk?> OfAsync(FollowUp followUp, IReadOnlyList<Turn> turns, CancellationToken cancellationToken)
    {
        if (followUp.Matter.Count == 0) return null;
        var land = LandMention.In(followUp.Own);
        var spelled = await SpelledQuestion.ReadAsync(string.Join(' ', followUp.Matter), knowledge, cancellationToken);
        var found = await knowledge.Search(new SearchQuery($"{spelled.Text} {land?.Name}".Trim()) { Top = PassagesConsidered, TopOfDocument = PassagesOfSheet }, cancellationToken);
        var matter = QuestionReader.Read(spelled.Text);
        var measure = new TalkedMatter(matter, new QuestionTerms(found.Terms, matter.Words));

        var shown = ShownIn(turns);
        var sheets = new List<(DocumentId Id, double[] Shares)>();
        foreach (var document in found.Hits.Select(hit => hit.Document).Concat(shown is null ? [] : [shown]).DistinctBy(document => document.Id).Where(document => IsOf(document, land)))
            sheets.Add((document.Id, measure.SharesIn(await NamesAsync(document, cancellationToken))));

        if (measure.NamedIn([.. sheets.Select(sheet => sheet.Shares)]) is not { } named) return null;
        var about = sheets.Where(sheet => measure.ShareOf(named, sheet.Shares) >= (sheet.Id == shown?.Id ? ShownFrom : AboutFrom)).Select(sheet => sheet.Id).ToHashSet();
        return new Talk(
            followUp with { Resolved = spelled.Read.Aggregate(followUp.Resolved!, (text, word) => text.Replace(word.Typed, word.As, StringComparison.Ordinal)) },
            measure.AsTyped(named),
            about,
            shown is not null && about.Contains(shown.Id) ? shown.Id : null);
    }

    private static bool IsOf(Document document, Land? land) => land is null || document.Laender.Count == 0 || document.Laender.Contains(land.Value);

    /// <summary>Advice shows several sheets; none of them is the one that is talked of.</summary>
    private static Document? ShownIn(IReadOnlyList<Turn> turns) =>
        turns.Reverse().Select(turn => turn.Answer).FirstOrDefault(answer => answer is not (SmallTalk or Refusal)) is CitedAnswer { Strength: not null, Citations: [var lead, ..] } ? lead.Document : null;

    private async Task<string> NamesAsync(Document document, CancellationToken cancellationToken)
    {
        var headings = (await knowledge.Passages(document.Id, cancellationToken)).SelectMany(passage => passage.HeadingPath);
        return string.Join('\n', [document.Title, document.Municipality?.Name ?? string.Empty, .. headings.Distinct(StringComparer.Ordinal)]);
    }
}
