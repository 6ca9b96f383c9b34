using SmartRegions.Assistant;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Evaluation.Golden;

/// <summary>Puts golden questions to the assistant as a person would: each in a conversation of its own, what was asked before really asked before.</summary>
internal sealed class Interview(KnowledgeAccess knowledge, TimeProvider time)
{
    public async Task<AskedQuestion> AskAsync(GoldenQuestion question, string set, CancellationToken cancellationToken)
    {
        var found = new List<SearchHit>();
        var advisor = new Advisor(knowledge with { Search = RecordingInto(found) }, time);
        var profile = new AskerProfile { Land = question.Land, Inhabitants = question.Inhabitants };
        var start = time.GetTimestamp();
        try
        {
            var conversation = Conversation.Empty;
            foreach (var text in question.History)
            {
                var earlier = new Question(text);
                conversation = conversation.With(earlier, await advisor.AnswerAsync(earlier, conversation, profile, cancellationToken));
            }

            found.Clear();
            start = time.GetTimestamp();
            var answer = await advisor.AnswerAsync(new Question(question.Question) { Id = question.Id }, conversation, profile, cancellationToken);
            var elapsed = time.GetElapsedTime(start);
            return new AskedQuestion(question, set, answer, InOrder([.. await FoundByItselfAsync(question, cancellationToken), .. found]), elapsed, null);
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        // Whatever a question brings down is a finding about that question; the others are still to be asked.
        catch (Exception failure)
        {
            return new AskedQuestion(question, set, null, InOrder(found), time.GetElapsedTime(start), $"{failure.GetType().Name}: {failure.Message}");
        }
    }

    /// <summary>What a search for the question as typed finds, where sources are expected: advice and sections of sheets are chosen without one.</summary>
    private async Task<IReadOnlyList<SearchHit>> FoundByItselfAsync(GoldenQuestion question, CancellationToken cancellationToken) =>
        question.Sources.Count > 0 ? (await knowledge.Search(new SearchQuery(question.Question), cancellationToken)).Hits : [];

    private PassageSearch RecordingInto(List<SearchHit> found) => async (query, cancellationToken) =>
    {
        var result = await knowledge.Search(query, cancellationToken);
        found.AddRange(result.Hits);
        return result;
    };

    /// <summary>A question of several parts is searched several times; a passage counts where it was found first.</summary>
    private static IReadOnlyList<SearchHit> InOrder(List<SearchHit> found) => [.. found.DistinctBy(hit => hit.Passage.Id)];
}
