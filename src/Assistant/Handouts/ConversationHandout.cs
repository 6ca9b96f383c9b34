using System.Globalization;
using SmartRegions.Assistant.Advice.Stocktaking;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Handouts;

/// <summary>Answers as a note for the files: question, what the sources say, what is not evidenced, list of sources.</summary>
public static class ConversationHandout
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="conversation">The answers in it that looked something up are handed out; greetings, questions back and the wish for a human are not.</param>
    /// <param name="given">Who asks, as far as known from elsewhere.</param>
    /// <param name="time">Gives the date on the page.</param>
    /// <returns><see langword="null"/> where nothing has been answered yet.</returns>
    public static Handout? Of(Conversation conversation, AskerProfile given, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return Of(conversation, conversation.Turns, given, time);
    }

    /// <param name="conversation">Tells who asks.</param>
    /// <param name="shown">Those of its turns that are handed out, as far as they looked something up.</param>
    /// <param name="given">Who asks, as far as known from elsewhere.</param>
    /// <param name="time">Gives the date on the page.</param>
    /// <returns><see langword="null"/> where nothing is left to hand out.</returns>
    public static Handout? Of(Conversation conversation, IReadOnlyList<Turn> shown, AskerProfile given, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(given);
        var numbers = new SourceNumbers();
        var answered = shown.Where(turn => turn.Answer is Abstention or CitedAnswer or Escalation { Reason: not EscalationReason.HumanWish }).ToList();
        if (answered.Count == 0) return null;
        List<HandoutBlock> blocks = [];
        if (AskerWording.Of(ProfileReader.Remembered(string.Empty, conversation, given)) is { Length: > 0 } asker) blocks.Add(new HandoutParagraph($"Kommune: {asker}"));
        foreach (var turn in answered) blocks.AddRange(Blocks(turn, StocktakingHandout.GivenBefore(conversation, turn), numbers));
        if (numbers.Any) blocks.AddRange([new HandoutHeading(2, "Quellen"), .. numbers.List(), new HandoutParagraph("Jede Aussage mit [n] stammt aus der Quelle n; Sätze und Listenpunkte sind wörtlich zitiert. Der Vermerk ersetzt keine Rechtsberatung.")]);
        return new Handout(string.Create(German, $"Vermerk vom {GermanToday.At(time):d. MMMM yyyy}"), blocks);
    }

    /// <summary>Under the question; the result of a stocktaking, whose last input is a bare "nein", under its own name and with what was asked.</summary>
    private static IEnumerable<HandoutBlock> Blocks(Turn turn, HandoutTable? stocktaking, SourceNumbers numbers) => stocktaking is null
        ? [new HandoutHeading(2, turn.Question.Text.Trim()), .. Blocks(turn.Answer!, numbers)]
        : [new HandoutHeading(2, "Standortbestimmung"), .. Blocks(turn.Answer!, numbers), new HandoutHeading(3, "Antworten"), stocktaking];

    private static IEnumerable<HandoutBlock> Blocks(Answer answer, SourceNumbers numbers) => answer is CitedAnswer cited ? Blocks(cited, numbers) : Lines(numbers.In(answer.Text, answer.CitedPlaces()));

    private static IEnumerable<HandoutBlock> Blocks(CitedAnswer answer, SourceNumbers numbers)
    {
        foreach (var part in answer.Parts)
        {
            if (part.Heading is { } heading) yield return new HandoutHeading(3, heading);
            if (part.Note is { } note) yield return new HandoutParagraph(note);
            foreach (var sentence in part.Sentences) yield return new HandoutItem(QuotedText.Of(numbers.In(sentence, answer.Citations)));
        }

        if (answer.Table is { } table) yield return TableOf(table, answer.Citations, numbers);
        foreach (var note in answer.Notes) yield return new HandoutParagraph(note.Kind == NoteKind.Shortened ? note.Text : $"Hinweis: {note.Text}");
        if (answer.Unanswered.Count > 0) yield return new HandoutParagraph($"Nicht belegt: {string.Join(", ", answer.Unanswered)}");
    }

    private static HandoutTable TableOf(AnswerTable table, IReadOnlyList<Citation> citations, SourceNumbers numbers) => new(
        ["Vergleich", .. table.Columns],
        [.. table.Rows.Select(row => (IReadOnlyList<string>)[row.Heading, .. row.Cells.Select(cell => QuotedText.InLines(numbers.In(cell, citations)))])]);

    private static IEnumerable<HandoutBlock> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new HandoutParagraph(line));
}
