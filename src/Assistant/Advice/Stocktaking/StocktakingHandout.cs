using System.Globalization;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Handouts;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>A finished stocktaking on one page: date, result, answers, next steps, list of sources.</summary>
public static class StocktakingHandout
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="conversation">In which the stocktaking was done.</param>
    /// <param name="given">Who asks, as far as known from elsewhere.</param>
    /// <param name="time">Gives the date on the page.</param>
    /// <returns><see langword="null"/> when the last that was answered is not the result of a stocktaking.</returns>
    public static Handout? Of(Conversation conversation, AskerProfile given, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(time);
        var at = conversation.Turns.Count - 1;
        while (at >= 0 && conversation.Turns[at].Answer is not (CitedAnswer or Abstention or Escalation)) at--;
        if (at < 0 || conversation.Turns[at].Answer is not CitedAnswer { Intent: StocktakingWording.Intent } answer) return null;
        var dialogue = StocktakingDialogue.In(new Conversation([.. conversation.Turns.Take(at + 1)]));
        return Page(answer, dialogue.Replies, ProfileReader.Remembered(string.Empty, conversation, given), GermanToday.At(time));
    }

    /// <summary>What was asked and answered in the stocktaking whose result a turn gives.</summary>
    /// <param name="conversation">In which the turn stands.</param>
    /// <param name="turn">One of its turns.</param>
    /// <returns><see langword="null"/> for every other turn.</returns>
    internal static HandoutTable? GivenBefore(Conversation conversation, Turn turn)
    {
        if (turn.Answer is not CitedAnswer { Intent: StocktakingWording.Intent }) return null;
        var before = StocktakingDialogue.In(new Conversation([.. conversation.Turns.TakeWhile(earlier => !ReferenceEquals(earlier, turn))]));
        var after = before.After(turn.Question.Text);
        return after.IsComplete && !before.IsComplete ? Given(after.Replies) : null;
    }

    private static Handout Page(CitedAnswer answer, IReadOnlyList<StocktakingReply> replies, AskerProfile profile, DateOnly today)
    {
        var numbers = new SourceNumbers();
        List<HandoutBlock> blocks = [];
        if (AskerWording.Of(profile) is { Length: > 0 } asker) blocks.Add(new HandoutParagraph($"Kommune: {asker}"));
        blocks.AddRange(answer.Parts.Where(part => part.Heading is not null).SelectMany(part => Blocks(part, answer, numbers)));
        blocks.AddRange([new HandoutHeading(2, "Antworten"), Given(replies), new HandoutHeading(2, "Quellen"), .. numbers.List()]);
        return new Handout(string.Create(German, $"Standortbestimmung vom {today:d. MMMM yyyy}"), blocks);
    }

    private static IEnumerable<HandoutBlock> Blocks(AnswerPart part, CitedAnswer answer, SourceNumbers numbers)
    {
        yield return new HandoutHeading(2, part.Heading!);
        if (part.Note is { } note) yield return new HandoutParagraph(note);
        foreach (var sentence in part.Sentences) yield return new HandoutItem(QuotedText.Of(numbers.In(sentence, answer.Citations)));
    }

    private static HandoutTable Given(IReadOnlyList<StocktakingReply> replies) => new(
        ["Nr.", "Bereich", "Frage", "Antwort"],
        [.. StocktakingQuestion.All.Zip(replies).Select((given, i) => (IReadOnlyList<string>)[(i + 1).ToString(German), given.First.Title, given.First.Text, StocktakingWording.Of(given.Second)])]);
}
