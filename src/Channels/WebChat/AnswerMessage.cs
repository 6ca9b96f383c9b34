using System.Globalization;
using System.Text;
using System.Text.Json;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.Sources;

namespace SmartRegions.Channels.WebChat;

/// <summary>Writes an answer as the message that a chat shows: Markdown with numbered links to the sources.</summary>
internal static class AnswerMessage
{
    /// <param name="answer">What the assistant says.</param>
    /// <param name="question">The message that it answers, as stored.</param>
    public static Activity Of(Answer answer, Activity question)
    {
        var places = answer.CitedPlaces();
        return new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = ChannelIds.WebChat,
            From = ChannelAccount.Assistant,
            ReplyToId = question.Id,
            Locale = "de-DE",
            TextFormat = "markdown",
            Text = $"{Body(answer, new AnswerLinks(places))}{Remarks(answer)}{Redacted(question)}{Links(places)}",
            Entities =
            [
                new MessageEntity
                {
                    Citation = places.Count == 0 ? null : [.. places.Select(Claim)],
                    PotentialAction = OfferedActions.Under(answer, question.Id!),
                },
            ],
        };
    }

    /// <param name="suggestions">Questions that can be asked next; possibly none.</param>
    public static SuggestedActions? Suggesting(IReadOnlyList<string> suggestions) => suggestions.Count == 0
        ? null
        : new SuggestedActions([.. suggestions.Select(text => new CardAction("imBack", text) { Value = JsonSerializer.SerializeToElement(text, ActivityJson.Default.String) })]);

    private static string Body(Answer answer, AnswerLinks links)
    {
        var cited = answer.CitedPart();
        var headings = cited?.Parts.Select(part => part.Heading).OfType<string>().ToHashSet(StringComparer.Ordinal) ?? [];
        var rows = cited?.Sentences.Where(IsRow).Select(QuotedText.Of).ToHashSet(StringComparer.Ordinal) ?? [];
        return answer is CitedAnswer { Table: { } table, Parts: var parts }
            ? string.Join("\n\n", [.. parts.Select(part => MarkdownText.Of(PartText(part), links, headings, rows)), TableMarkdown.Of(table, links)])
            : MarkdownText.Of(answer.Text, links, headings, rows);
    }

    private static bool IsRow(CitedSentence sentence) => sentence.Text.Contains(" | ", StringComparison.Ordinal);

    private static string PartText(AnswerPart part) =>
        string.Join('\n', new[] { part.Heading, part.Note }.OfType<string>().Concat(part.Sentences.Select(QuotedText.Of)));

    private static string Remarks(Answer answer)
    {
        if (answer.CitedPart() is not { } cited) return string.Empty;
        var remarks = new StringBuilder();
        foreach (var note in cited.Notes) remarks.Append("\n\n*").Append(MarkdownText.Escape(note.Text)).Append('*');
        if (cited.SeeAlso.Count > 0)
            remarks.Append("\n\nSiehe auch: ").AppendJoin(", ", cited.SeeAlso.Select(document => $"[{MarkdownText.Escape(document.Title)}]({SourceAddress.Of(document)})"));
        return remarks.ToString();
    }

    private static string Redacted(Activity question) => PersonalDataGate.RemarkOn(question) is { } remark ? $"\n\n*{MarkdownText.Escape(remark)}*" : string.Empty;

    private static string Links(IReadOnlyList<Citation> places)
    {
        if (places.Count == 0) return string.Empty;
        var links = new StringBuilder("\n");
        foreach (var place in places)
            links.Append(CultureInfo.InvariantCulture, $"\n[{place.Number}]: {SourceAddress.Of(place)} \"{MarkdownText.Escape(SourceLabel.Of(place))}\"");
        return links.ToString();
    }

    private static CitationClaim Claim(Citation place) => new(
        place.Number.ToString(CultureInfo.InvariantCulture),
        new CitedDocument(SourceLabel.Of(place), SourceAddress.Of(place), place.Quote, place.References.Count == 0 ? null : place.References));
}
