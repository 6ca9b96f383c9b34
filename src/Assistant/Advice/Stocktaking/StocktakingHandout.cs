using System.Globalization;
using System.Text;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>A finished stocktaking on one page of Markdown: date, result, answers, next steps, list of sources.</summary>
public static class StocktakingHandout
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="conversation">In which the stocktaking was done.</param>
    /// <param name="given">Who asks, as far as known from elsewhere.</param>
    /// <param name="time">Gives the date on the page.</param>
    /// <returns><see langword="null"/> when no stocktaking was finished in the conversation.</returns>
    public static string? Of(Conversation conversation, AskerProfile given, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(time);
        return Result(conversation) is { } result ? Page(result.Answer, result.Replies, ProfileReader.Remembered(string.Empty, conversation, given), GermanToday.At(time)) : null;
    }

    /// <summary>The same without Markdown: the blocks of the result, with the replies as its table.</summary>
    /// <param name="conversation">In which the stocktaking was done.</param>
    /// <returns><see langword="null"/> when no stocktaking was finished in the conversation.</returns>
    public static CitedAnswer? BlocksOf(Conversation conversation) => Result(conversation) is { } result
        ? result.Answer with
        {
            Parts = [.. result.Answer.Parts.Where(part => part.Heading is not null)],
            Table = new AnswerTable(["Frage", "Antwort"], [.. StocktakingQuestion.All.Zip(result.Replies, (question, reply) => new AnswerRow(question.Title, [Cell(question.Text), Cell(StocktakingWording.Of(reply))]))]),
        }
        : null;

    private static AnswerCell Cell(string text) => new(text, [], []);

    private static (CitedAnswer Answer, IReadOnlyList<StocktakingReply> Replies)? Result(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var at = conversation.Turns.Count - 1;
        while (at >= 0 && conversation.Turns[at].Answer is not CitedAnswer { Intent: StocktakingWording.Intent }) at--;
        if (at < 0 || conversation.Turns[at].Answer is not CitedAnswer answer) return null;
        return (answer, StocktakingDialogue.In(new Conversation([.. conversation.Turns.Take(at + 1)])).Replies);
    }

    private static string Page(CitedAnswer answer, IReadOnlyList<StocktakingReply> replies, AskerProfile profile, DateOnly today)
    {
        var page = new StringBuilder();
        page.Append(German, $"# Standortbestimmung vom {today:d. MMMM yyyy}\n\n");
        if (Describe(profile) is { Length: > 0 } asker) page.Append(German, $"Kommune: {asker}\n\n");
        foreach (var part in answer.Parts.Where(part => part.Heading is not null)) Append(page, part);
        page.Append("## Antworten\n\n| Nr. | Bereich | Frage | Antwort |\n|---|---|---|---|\n");
        foreach (var (question, reply, i) in StocktakingQuestion.All.Zip(replies, Enumerable.Range(1, replies.Count)))
            page.Append(German, $"| {i} | {question.Title} | {question.Text} | {StocktakingWording.Of(reply)} |\n");
        page.Append("\n## Quellen\n\n");
        foreach (var citation in answer.Citations) page.Append(German, $"{citation.Number}. {Describe(citation)}\n");
        return page.ToString();
    }

    private static void Append(StringBuilder page, AnswerPart part)
    {
        page.Append(German, $"## {MarkdownText.Escape(part.Heading!)}\n\n");
        if (part.Note is { } note) page.Append(German, $"{MarkdownText.Escape(note)}\n\n");
        foreach (var sentence in part.Sentences)
            page.Append(German, $"{MarkdownText.Item(sentence.Text)} {string.Concat(sentence.Citations.Select(number => string.Create(German, $"\\[{number}\\]")))}\n");
        if (part.Sentences.Count > 0) page.Append('\n');
    }

    private static string Describe(AskerProfile profile)
    {
        string?[] facts =
        [
            profile.Size?.German(),
            profile.Inhabitants is { } inhabitants ? string.Create(German, $"{inhabitants:N0} Einwohner") : null,
            profile.Land?.Name,
        ];
        return string.Join(", ", facts.OfType<string>());
    }

    private static string Describe(Citation citation)
    {
        string?[] facts =
        [
            $"„{citation.Document.Title}“",
            citation.Passage.HeadingPath is [.., var section] ? $"Abschnitt „{section}“" : null,
            citation.Document.Publisher,
            citation.Document.Validity.AsOf is { } day ? $"Stand {day.ToGerman()}" : null,
            citation.Passage.Pages?.ToString(),
        ];
        var place = string.Join(", ", facts.OfType<string>());
        return MarkdownText.Escape(citation.References.Count > 0 ? $"{place}. Belege: {string.Join("; ", citation.References)}" : place);
    }
}
