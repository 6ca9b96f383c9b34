using SmartRegions.Assistant;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Escalations;
using SmartRegions.Channels.Feedback;

namespace SmartRegions.Channels.WebChat;

/// <summary>What an asker may do with an answer. Where people are to act at once, nothing leads away from that.</summary>
internal static class OfferedActions
{
    private const string Download = "DownloadAction";

    /// <param name="answer">What was said.</param>
    /// <param name="question">Id of the message that it answers.</param>
    /// <returns><see langword="null"/> for what is no answer to keep or to hand on.</returns>
    public static IReadOnlyList<PossibleAction>? Under(Answer answer, string question) => answer switch
    {
        CitedAnswer => [.. GivenFeedback.Thumbs(question), Handout(question), EscalationWish.Offer(question)],
        Abstention abstention => [.. GivenFeedback.Thumbs(question), Handout(question), EscalationWish.Offer(question) with { IsAdvised = true, Recipient = OfficesOf(abstention) }],
        Escalation { Reason: EscalationReason.LegalCase } => [Handout(question), EscalationWish.Offer(question) with { IsAdvised = true }],
        Escalation { Reason: EscalationReason.Incident or EscalationReason.Danger } => [Handout(question)],
        _ => null,
    };

    private static PossibleAction Handout(string question) => new($"vermerk:{question}", Download);

    private static string? OfficesOf(Abstention abstention) => abstention.Offices.Count == 0 ? null : string.Join("; ", abstention.Offices.SelectMany(office => office.Citations).Select(number => abstention.Citations[number - 1].Document.Title).Distinct(StringComparer.Ordinal));
}
