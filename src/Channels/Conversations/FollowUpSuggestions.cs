using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Channels.Conversations;

/// <summary>
/// What an asker may want to say next: one of the replies to choose from, or a question. After advice it is what its sheets say more of; else the sections of the cited sheet that are questions, and after
/// an abstention those that come nearest. Each of these is asked beforehand, once for every version of a document, when no asker waits, and only shown when it is answered from that document. An answer does not wait long for that: what is
/// not known yet is shown the next time. Thread-safe.
/// </summary>
internal sealed partial class FollowUpSuggestions(Advisor advisor, KnowledgeAccess knowledge, AnswersInWork inWork, TimeProvider time, ILogger<FollowUpSuggestions> logger) : IDisposable
{
    private const int Shown = 3;

    /// <summary>Sections of one document that are tried: each costs an answer's time, once.</summary>
    private const int Tried = 12;

    private const int LongestQuestion = 90;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly AdviceSuggestions _ofAdvice = new(knowledge);

    private readonly ConcurrentDictionary<(DocumentId Document, string Digest), Lazy<Task<IReadOnlyList<string>>>> _answered = [];

    /// <summary>Askers come first: one document is tried at a time.</summary>
    private readonly SemaphoreSlim _oneDocument = new(1);

    private readonly CancellationTokenSource _closing = new();

    /// <param name="answer">What has just been said.</param>
    /// <param name="turns">What has been asked so far.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    public async Task<IReadOnlyList<string>> AfterAsync(Answer answer, Conversation turns, CancellationToken cancellationToken)
    {
        var asked = turns.Turns.Select(turn => turn.Question.Text);
        if (answer is Clarification clarification) return clarification.Choices;
        if (answer is Abstention abstention) return await NearestAsync(abstention.Nearest, [.. asked], cancellationToken);
        if (answer is not CitedAnswer { Citations: [var first, ..] } cited) return [];
        if (cited.Strength is null) return await OfAdviceAsync(cited, [.. asked], cancellationToken);
        var shown = cited.Citations.SelectMany(place => place.Passage.HeadingPath).Concat(asked).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. (await AnsweredAsync(first.Document, cancellationToken)).Where(question => !shown.Contains(question)).Take(Shown)];
    }

    /// <summary>Reads a few sheets, which an answer that waits for it would not be worth.</summary>
    private async Task<IReadOnlyList<string>> OfAdviceAsync(CitedAnswer advice, IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        try
        {
            return await _ofAdvice.AfterAsync(advice, Shown, asked, cancellationToken).WaitAsync(Patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return [];
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailure(failure, advice.Citations[0].Document.Id);
            return [];
        }
    }

    /// <summary>What may have been meant by a question that was not answered.</summary>
    private async Task<IReadOnlyList<string>> NearestAsync(IReadOnlyList<NearSection> nearest, IReadOnlyList<string> asked, CancellationToken cancellationToken)
    {
        var documents = nearest.Select(section => section.Document).DistinctBy(document => document.Id);
        var answered = (await Task.WhenAll(documents.Select(document => AnsweredAsync(document, cancellationToken)))).SelectMany(questions => questions).ToHashSet(StringComparer.Ordinal);
        return [.. nearest.Select(section => section.Heading).Where(heading => answered.Contains(heading) && !asked.Contains(heading, StringComparer.OrdinalIgnoreCase))];
    }

    /// <returns>What can be asked of a document, as far as it is known in time.</returns>
    private async Task<IReadOnlyList<string>> AnsweredAsync(Document document, CancellationToken cancellationToken)
    {
        try
        {
            return await Trying(document).WaitAsync(Patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return [];
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever went wrong, the answer is worth more than what could follow it; the next one tries again.
            LogFailure(failure, document.Id);
            _answered.TryRemove((document.Id, document.Digest), out _);
            return [];
        }
    }

    /// <summary>Finds out beforehand what can be asked after an answer from this document.</summary>
    public Task TryAsync(Document document, CancellationToken cancellationToken) => Trying(document).WaitAsync(cancellationToken);

    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
        _oneDocument.Dispose();
    }

    private Task<IReadOnlyList<string>> Trying(Document document) => _answered
        .GetOrAdd((document.Id, document.Digest), _ => new Lazy<Task<IReadOnlyList<string>>>(() => Task.Run(() => TryAsync(document.Id), _closing.Token)))
        .Value;

    private async Task<IReadOnlyList<string>> TryAsync(DocumentId document)
    {
        await _oneDocument.WaitAsync(_closing.Token);
        try
        {
            var answered = new List<string>();
            foreach (var question in (await QuestionsInAsync(document)).Take(Tried))
            {
                await inWork.PauseAsync(_closing.Token);
                var reply = await advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, _closing.Token);
                if (reply is CitedAnswer { Completeness: Completeness.Full } full && full.Citations.Any(place => place.Document.Id == document)) answered.Add(question);
            }

            return answered;
        }
        finally
        {
            _oneDocument.Release();
        }
    }

    private async Task<IEnumerable<string>> QuestionsInAsync(DocumentId document) =>
        (await knowledge.Passages(document, _closing.Token))
            .Select(passage => passage.HeadingPath is [.., var heading] ? heading : string.Empty)
            .Where(heading => heading.EndsWith('?') && heading.Length <= LongestQuestion)
            .Distinct(StringComparer.Ordinal);

    [LoggerMessage(Level = LogLevel.Error, Message = "What can be asked after an answer from {Document} could not be found out.")]
    private partial void LogFailure(Exception failure, DocumentId document);
}
