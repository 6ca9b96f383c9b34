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
    private const int LaneLength = 256;

    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromMinutes(1);

    private readonly Channel<UnansweredMessage>[] _lanes;
    private readonly ActivityLog _log;
    private readonly Advisor _advisor;
    private readonly AnswerDelivery _delivery;
    private readonly EscalationDesk _escalations;
    private readonly TimeProvider _time;
    private readonly ILogger<AnswerQueue> _logger;

    public AnswerQueue(ActivityLog log, Advisor advisor, AnswerDelivery delivery, EscalationDesk escalations, TimeProvider time, ILogger<AnswerQueue> logger)
    {
        (_log, _advisor, _delivery, _escalations, _time, _logger) = (log, advisor, delivery, escalations, time, logger);
        _lanes = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Channel.CreateBounded<UnansweredMessage>(new BoundedChannelOptions(LaneLength) { SingleReader = true }))];
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
        var before = await history.BeforeAsync(message.Conversation, sequence, cancellationToken);
        var question = PersonalDataGate.Question(activity);
        var answer = await _advisor.AnswerAsync(question, before, MessageProfile.Of(activity), cancellationToken);
        answer = await _escalations.TakeWordsAsync(message, answer, cancellationToken);
        var turns = before.With(question, answer);
        await _delivery.DeliverAsync(message, answer, turns, cancellationToken);
        history.Keep(message.Conversation, sequence, turns);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {Sequence} of conversation {Conversation} could not be answered.")]
    private partial void LogFailure(Exception failure, string conversation, long sequence);

    [LoggerMessage(Level = LogLevel.Error, Message = "What was left unanswered could not be read; it is tried again in a minute.")]
    private partial void LogNotTakenUp(Exception failure);
}
