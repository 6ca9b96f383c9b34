using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartRegions.Assistant;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Escalations;

namespace SmartRegions.Channels.WebChat;

/// <summary>
/// Answers what has been stored, several conversations at a time, each conversation's messages in their order. What a stopped program left
/// unanswered is answered first.
/// </summary>
internal sealed partial class AnswerQueue : BackgroundService
{
    /// <summary>Messages that may wait in one lane; beyond that askers are told to come back.</summary>
    private const int LaneLength = 64;

    /// <summary>While one waits for the disk, others think.</summary>
    private const int LanesOfProcessor = 4;

    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromMinutes(1);

    private readonly Channel<UnansweredMessage>[] _lanes;
    private readonly ActivityLog _log;
    private readonly Advisor _advisor;
    private readonly AnswersInWork _inWork;
    private readonly AnswerDelivery _delivery;
    private readonly EscalationDesk _escalations;
    private readonly TimeProvider _time;
    private readonly ILogger<AnswerQueue> _logger;

    public AnswerQueue(
        ActivityLog log, Advisor advisor, AnswersInWork inWork, AnswerDelivery delivery, EscalationDesk escalations, TimeProvider time, ILogger<AnswerQueue> logger)
    {
        (_log, _advisor, _inWork, _delivery, _escalations, _time, _logger) = (log, advisor, inWork, delivery, escalations, time, logger);
        _lanes = [.. Enumerable.Range(0, LanesOfProcessor * Environment.ProcessorCount).Select(_ => Channel.CreateBounded<UnansweredMessage>(new BoundedChannelOptions(LaneLength) { SingleReader = true }))];
    }

    /// <summary>Whether another message of this conversation can be taken now.</summary>
    public bool HasRoomFor(ConversationId conversation) => LaneOf(conversation).Reader.Count < LaneLength;

    public ValueTask EnqueueAsync(UnansweredMessage message, CancellationToken cancellationToken) => LaneOf(message.Conversation).Writer.WriteAsync(message, cancellationToken);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll([TakeUpAsync(stoppingToken), .. _lanes.Select(lane => AnswerAsync(lane.Reader, stoppingToken))]);

    /// <summary>Enqueues what was left unanswered, as soon as it can be read; an exception from here would stop the server.</summary>
    private async Task TakeUpAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                foreach (var message in await _log.UnansweredAsync(cancellationToken)) await EnqueueAsync(message, cancellationToken);
                return;
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                LogNotTakenUp(failure);
                await Task.Delay(BeforeNextTry, _time, cancellationToken);
            }
        }
    }

    private Channel<UnansweredMessage> LaneOf(ConversationId conversation) => _lanes[(int)((uint)conversation.GetHashCode() % (uint)_lanes.Length)];

    private async Task AnswerAsync(ChannelReader<UnansweredMessage> lane, CancellationToken cancellationToken)
    {
        var history = new ConversationHistory(_log, _advisor);
        await foreach (var message in lane.ReadAllAsync(cancellationToken))
        {
            try
            {
                await AnswerAsync(message, history, cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                // One message must not silence all conversations of the lane.
                LogFailure(failure, message.Conversation.Value, message.Message.Sequence);
                await FailAsync(message, cancellationToken);
            }
        }
    }

    private async Task FailAsync(UnansweredMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await _delivery.FailAsync(message, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Not even that could be stored: it stays unanswered and is tried again at the next start.
            LogFailure(failure, message.Conversation.Value, message.Message.Sequence);
        }
    }

    private async Task AnswerAsync(UnansweredMessage message, ConversationHistory history, CancellationToken cancellationToken)
    {
        var (sequence, activity) = message.Message;
        await _delivery.AnnounceAsync(message, cancellationToken);
        var question = PersonalDataGate.Question(activity);
        Answer answer;
        Conversation turns;
        UnderstoodWish? wish;
        using (_inWork.Begin())
        {
            var before = await history.BeforeAsync(message.Conversation, sequence, cancellationToken);
            answer = await _advisor.AnswerAsync(question, before, MessageProfile.Of(activity), cancellationToken);
            wish = await _escalations.ReadWordsAsync(message, answer, before, cancellationToken);
            turns = before.With(question, answer);
        }

        var last = wish is null
            ? await _delivery.DeliverAsync(message, answer, turns, cancellationToken)
            : await _delivery.HandOnAsync(message, answer, session => _escalations.TakeAsync(session, wish), cancellationToken);
        // Between question and answer another question may have come in, which is not among the turns yet.
        history.Keep(message.Conversation, last == sequence + 1 ? last : sequence, turns);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Sequence} of conversation {Conversation} could not be answered.")]
    private partial void LogFailure(Exception failure, string conversation, long sequence);

    [LoggerMessage(Level = LogLevel.Error, Message = "What was left unanswered could not be read; it is tried again in a minute.")]
    private partial void LogNotTakenUp(Exception failure);
}
