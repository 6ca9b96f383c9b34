using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Channels.Conversations;

/// <summary>
/// Questions that an asker may want to ask next: the sections of the cited sheet that are questions. Each is asked beforehand, and only shown
/// when it is answered from that sheet.
/// </summary>
internal sealed class FollowUpSuggestions(Advisor advisor, KnowledgeAccess knowledge)
{
    private const int Shown = 3;

    /// <summary>Questions tried for one answer: each costs an answer's time.</summary>
    private const int Tried = 5;

    private const int LongestQuestion = 90;

    public async Task<IReadOnlyList<string>> AfterAsync(Answer answer, Conversation turns, AskerProfile profile, CancellationToken cancellationToken)
    {
        if (answer is not CitedAnswer { Strength: not null, Citations: [var first, ..] } cited) return [];
        var shown = new List<string>();
        foreach (var question in (await CandidatesAsync(first.Document.Id, cited, turns, cancellationToken)).Take(Tried))
        {
            if (shown.Count == Shown) break;
            var reply = await advisor.AnswerAsync(new Question(question), turns, profile, cancellationToken);
            if (reply is CitedAnswer { Completeness: Completeness.Full } known && known.Citations.Any(place => place.Document.Id == first.Document.Id)) shown.Add(question);
        }

        return shown;
    }

    private async Task<IReadOnlyList<string>> CandidatesAsync(DocumentId document, CitedAnswer answer, Conversation turns, CancellationToken cancellationToken)
    {
        var cited = answer.Citations.SelectMany(place => place.Passage.HeadingPath).ToHashSet(StringComparer.Ordinal);
        var asked = turns.Turns.Select(turn => turn.Question.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. (await knowledge.Passages(document, cancellationToken))
                .Select(passage => passage.HeadingPath is [.., var heading] ? heading : string.Empty)
                .Where(heading => heading.EndsWith('?') && heading.Length <= LongestQuestion && !cited.Contains(heading) && !asked.Contains(heading))
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
