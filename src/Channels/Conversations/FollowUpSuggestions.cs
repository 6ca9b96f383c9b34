using System.Collections.Concurrent;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Channels.Conversations;

/// <summary>
/// Questions that an asker may want to ask next: the sections of the cited sheet that are questions. Each is asked beforehand, once for every version of
/// a document, and only shown when it is answered from that document. Thread-safe.
/// </summary>
internal sealed class FollowUpSuggestions(Advisor advisor, KnowledgeAccess knowledge)
{
    private const int Shown = 3;

    /// <summary>Sections of one document that are tried: each costs an answer's time, once.</summary>
    private const int Tried = 12;

    private const int LongestQuestion = 90;

    private readonly ConcurrentDictionary<(DocumentId Document, string Digest), IReadOnlyList<string>> _answered = [];

    /// <param name="answer">What has just been said.</param>
    /// <param name="turns">What has been asked so far.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    public async Task<IReadOnlyList<string>> AfterAsync(Answer answer, Conversation turns, CancellationToken cancellationToken)
    {
        if (answer is not CitedAnswer { Strength: not null, Citations: [var first, ..] } cited) return [];
        var shown = cited.Citations.SelectMany(place => place.Passage.HeadingPath).Concat(turns.Turns.Select(turn => turn.Question.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. (await AnsweredByAsync(first.Document, cancellationToken)).Where(question => !shown.Contains(question)).Take(Shown)];
    }

    private async Task<IReadOnlyList<string>> AnsweredByAsync(Document document, CancellationToken cancellationToken)
    {
        if (_answered.TryGetValue((document.Id, document.Digest), out var known)) return known;
        var answered = new List<string>();
        foreach (var question in (await QuestionsInAsync(document.Id, cancellationToken)).Take(Tried))
        {
            var reply = await advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, cancellationToken);
            if (reply is CitedAnswer { Completeness: Completeness.Full } full && full.Citations.Any(place => place.Document.Id == document.Id)) answered.Add(question);
        }

        return _answered[(document.Id, document.Digest)] = answered;
    }

    private async Task<IEnumerable<string>> QuestionsInAsync(DocumentId document, CancellationToken cancellationToken) =>
        (await knowledge.Passages(document, cancellationToken))
            .Select(passage => passage.HeadingPath is [.., var heading] ? heading : string.Empty)
            .Where(heading => heading.EndsWith('?') && heading.Length <= LongestQuestion)
            .Distinct(StringComparer.Ordinal);
}
