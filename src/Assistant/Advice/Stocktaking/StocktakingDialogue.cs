using System.Text.RegularExpressions;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>
/// Where the stocktaking stands. Nothing is kept but the conversation: its questions are replayed, and the same texts lead to the same state.
/// </summary>
/// <param name="IsRunning">True from the start until it is stopped or its last question is answered.</param>
/// <param name="IsInterrupted">True when something else was asked since the last question of the stocktaking.</param>
/// <param name="Replies">The replies so far, one a question, in the order of <see cref="StocktakingQuestion.All"/>.</param>
internal sealed partial record StocktakingDialogue(bool IsRunning, bool IsInterrupted, IReadOnlyList<StocktakingReply> Replies)
{
    private static StocktakingDialogue NotBegun { get; } = new(IsRunning: false, IsInterrupted: false, []);

    public bool IsComplete => Replies.Count == StocktakingQuestion.All.Count;

    /// <summary>The question that is open, counted from 1.</summary>
    public int Step => Replies.Count + 1;

    public static StocktakingDialogue In(Conversation conversation) =>
        conversation.Turns.Aggregate(NotBegun, (dialogue, turn) => dialogue.After(turn.Question.Text));

    /// <summary>The dialogue after one more input.</summary>
    public StocktakingDialogue After(string text) => MoveOf(text) switch
    {
        StocktakingMove.Start => NotBegun with { IsRunning = true },
        StocktakingMove.Reply => Replied(StocktakingReplyReader.Read(text) ?? StocktakingReply.Unknown),
        StocktakingMove.Back => this with { IsInterrupted = false, Replies = [.. Replies.SkipLast(1)] },
        StocktakingMove.NextSteps => this,
        StocktakingMove.Resume or StocktakingMove.Puzzled or StocktakingMove.Description => this with { IsInterrupted = false },
        StocktakingMove.Stop => NotBegun,
        _ => IsComplete && IsAside(text) ? this : this with { IsInterrupted = true },
    };

    /// <summary>Thanks and the wish for a hand-out leave the result what one talks about.</summary>
    private static bool IsAside(string text) => HandoutQuestion.Is(PlainGerman.Of(text)) || IntentReader.ByRule(text) is not (null or Intent.Question);

    public StocktakingMove MoveOf(string text)
    {
        if (AdviceReader.HasWordingFor(AdviceKind.Stocktaking, text)) return StocktakingMove.Start;
        if (!IsRunning) return IsComplete && !IsInterrupted && ReplyWordings.NextSteps.Fits(FoldedText.Words(text)) ? StocktakingMove.NextSteps : StocktakingMove.None;
        var folded = FoldedText.Of(text);
        if (Stops().IsMatch(folded)) return StocktakingMove.Stop;
        if (GoesBack().IsMatch(folded)) return StocktakingMove.Back;
        if (Resumes().IsMatch(folded)) return StocktakingMove.Resume;
        if (!IsInterrupted && ReplyWordings.Puzzled.Fits(FoldedText.Words(text))) return StocktakingMove.Puzzled;
        // "Wir sind eine Gemeinde in Hessen" sounds like "haben wir" and says who asks.
        if (StocktakingReplyReader.ReadPlain(text) is null && SelfDescription.OfOneself(text) is not null) return StocktakingMove.Description;
        var reply = IsInterrupted ? StocktakingReplyReader.ReadPlain(text) : StocktakingReplyReader.Read(text);
        return reply is null ? StocktakingMove.None : StocktakingMove.Reply;
    }

    private StocktakingDialogue Replied(StocktakingReply reply)
    {
        IReadOnlyList<StocktakingReply> replies = [.. Replies, reply];
        return new StocktakingDialogue(replies.Count < StocktakingQuestion.All.Count, IsInterrupted: false, replies);
    }

    [GeneratedRegex(
        @"^(bitte )?(abbrechen|abbruch|stopp?|beenden|aufhoren|schluss|standortbestimmung (abbrechen|beenden)|ich (mochte|will) (abbrechen|"
        + @"aufhoren))( bitte)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Stops();

    [GeneratedRegex(
        @"^(bitte )?((einen schritt |eine frage |noch mal |nochmal )?zuruck|vorherige frage|letzte antwort (andern|korrigieren)|korrigieren)( bitte)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex GoesBack();

    [GeneratedRegex(
        @"^(bitte )?((gern )?weiter(machen)?|fortsetzen|nachste frage|frage wiederholen|wie bitte|weiter (mit der|"
        + @"gehts mit der) standortbestimmung|standortbestimmung fortsetzen)( bitte)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Resumes();
}
