using SmartRegions.Channels.Activities;

namespace SmartRegions.Channels.Escalations;

/// <summary>What the assistant says to the wish that people answer.</summary>
internal static class EscalationReply
{
    /// <summary>Characters of a question that are repeated.</summary>
    private const int QuestionShown = 160;

    public const string NothingToHandOn = "Zu dieser Nachricht gibt es keine Antwort, die sich an Fachleute weitergeben lässt.";

    public const string AskFirst =
        "Gern. Bitte stellen Sie zuerst Ihre Frage: Unter meiner Antwort finden Sie dann „An Fachleute weitergeben“, oder Sie schreiben noch einmal, dass Sie mit einem Menschen sprechen möchten. "
        + "So erhalten die Fachleute Ihre Frage mit allem, was ich dazu gefunden habe.";

    public static string To(TakenEscalation taken, string question) => taken.IsNew
        ? $"Ihre Frage „{Shortened(question)}“ ist für die Fachleute des Kompetenzzentrums vermerkt: Nummer {taken.Number}, Stand: {EscalationState.Open.German()}. "
            + "Gespeichert sind die Frage, meine Antwort, Ihr Hinweis und Ihre Angaben zu Bundesland und Einwohnerzahl, soweit Sie welche gemacht haben, ohne personenbezogene Daten. "
            + "Bitte notieren Sie die Nummer: Mit ihr können Sie beim Kompetenzzentrum nachfragen. In diesem Gespräch kann Ihnen noch kein Mensch antworten."
        : $"Ihre Frage „{Shortened(question)}“ ist schon unter der Nummer {taken.Number} für die Fachleute vermerkt. Ein neuer Hinweis von Ihnen wurde dort ergänzt; ein zweiter Vorgang ist nicht entstanden.";

    public static Activity Say(string text) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = WebChat.WebChatChannel.Id,
        From = ChannelAccount.Assistant,
        Locale = "de-DE",
        TextFormat = "plain",
        Text = text,
    };

    private static string Shortened(string question) => question.Length <= QuestionShown ? question.Trim() : $"{question[..QuestionShown].TrimEnd()} …";
}
