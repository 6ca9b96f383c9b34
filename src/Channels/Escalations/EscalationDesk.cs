using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Retention;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Escalations;

/// <summary>Takes the wish that people answer, said by a button or in words, and confirms it with a number.</summary>
internal sealed class EscalationDesk(EscalationLog escalations, ActivityLog log, RetentionOptions retention)
{
    /// <summary>Characters of what one message says of the answer.</summary>
    private const int LongestHint = 2_000;

    /// <summary>Finds the question that a button was about.</summary>
    public async Task<UnderstoodWish> ReadAsync(ConversationId conversation, EscalationWish wish, CancellationToken cancellationToken)
    {
        var asked = (await log.AnsweredAsync(conversation, cancellationToken)).FirstOrDefault(question => question.Number == wish.Question);
        return new UnderstoodWish(asked is null ? null : Offered(conversation, asked, HintIn(wish.Missing)), EscalationReply.NothingToHandOn);
    }

    /// <summary>Finds out what the asker is about who says in words that they want a human: the matter in their message, otherwise the question before.</summary>
    /// <param name="message">What was said.</param>
    /// <param name="answer">What the advisor says to it.</param>
    /// <param name="before">What was said before.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns><see langword="null"/> when that is not wished for.</returns>
    public async Task<UnderstoodWish?> ReadWordsAsync(UnansweredMessage message, Answer answer, Conversation before, CancellationToken cancellationToken)
    {
        if (!IsWish(answer)) return null;
        var text = TextOf(message.Message.Activity);
        if (WishWording.HasMatter(text)) return new UnderstoodWish(NotLookedFor(message.Conversation, message.Message.Sequence, message.Message.Activity, hint: null), EscalationReply.AskFirst);
        return before.Turns.LastOrDefault(IsAbout) switch
        {
            null => new UnderstoodWish(null, EscalationReply.AskFirst),
            { Answer: Escalation { Reason: EscalationReason.Crisis or EscalationReason.Danger or EscalationReason.Incident } } => new UnderstoodWish(null, EscalationReply.ActFirst),
            var last => new UnderstoodWish(await AboutAsync(message.Conversation, last, WishWording.HasHint(text) ? HintIn(text) : null, cancellationToken), EscalationReply.AskFirst),
        };
    }

    /// <summary>Stores the wish in a transaction.</summary>
    /// <returns>What is said to it, true once the transaction is committed.</returns>
    public async Task<string> TakeAsync(DatabaseSession session, UnderstoodWish wish) =>
        wish.About is { } about && await escalations.TakeAsync(session, about) is { } taken ? EscalationReply.To(taken, about.Content, retention.EscalationDays) : wish.Otherwise;

    private async Task<HandOver?> AboutAsync(ConversationId conversation, Turn turn, string? hint, CancellationToken cancellationToken)
    {
        var asked = (await log.AnsweredAsync(conversation, cancellationToken)).FirstOrDefault(question => question.Question.Id == turn.Question.Id);
        if (asked is null) return null;
        return IsWish(turn.Answer) || IsAskedBack(turn.Answer) ? NotLookedFor(conversation, asked.Number, asked.Question, hint) : Offered(conversation, asked, hint);
    }

    private static bool IsWish(Answer? answer) => answer is Escalation { Reason: EscalationReason.HumanWish };

    /// <summary>Whether the question only lacks something beside its matter.</summary>
    private static bool IsAskedBack(Answer? answer) => answer is Clarification { Need: ClarificationNeed.Land or ClarificationNeed.Purpose or ClarificationNeed.Meaning };

    /// <summary>Courtesies and bare wishes for a human are about nothing: what was asked before them still is what is talked about.</summary>
    private static bool IsAbout(Turn turn) => turn.Answer is not SmallTalk && (!IsWish(turn.Answer) || WishWording.HasMatter(turn.Question.Text));

    /// <summary>What came with the wish for a human, or was asked back: the assistant has not looked for an answer.</summary>
    private static HandOver NotLookedFor(ConversationId conversation, long number, Activity question, string? hint) =>
        new(conversation, number, new QuestionForPeople(TextOf(question), string.Empty, hint, null, MessageProfile.Of(question)));

    /// <returns><see langword="null"/> where the answer did not offer it: an answer to nothing helps nobody.</returns>
    private static HandOver? Offered(ConversationId conversation, AnsweredQuestion asked, string? hint) => EscalationWish.OfferIn(asked.Answer) is { } offer
        ? new HandOver(conversation, asked.Number, new QuestionForPeople(TextOf(asked.Question), asked.Answer.Text ?? string.Empty, hint, offer.Recipient, MessageProfile.Of(asked.Question)))
        : null;

    /// <summary>Redacted whole: what is cut off may be what a telephone number is known by.</summary>
    private static string? HintIn(string? said) =>
        said is not null && PersonalDataGate.Redacted(said).Trim() is { Length: > 0 } hint ? StorableText.Beginning(hint, LongestHint) : null;

    /// <summary>Redacted also where the asker went on as written: that was for the assistant, not for others.</summary>
    private static string TextOf(Activity question) => PersonalDataGate.Question(question).Text;
}
