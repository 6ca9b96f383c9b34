using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.German;

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

    /// <summary>After an emergency: nothing is handed on that would be read too late.</summary>
    public const string ActFirst =
        "Bitte wenden Sie sich jetzt an die Stellen, die ich Ihnen eben genannt habe: Dort erreichen Sie Menschen, die sofort helfen können. Über dieses Gespräch käme Ihr Anliegen zu spät an.";

    /// <param name="taken">What has become of it.</param>
    /// <param name="content">What is handed on.</param>
    /// <param name="daysKept">Days after which it is deleted.</param>
    public static string To(TakenEscalation taken, QuestionForPeople content, int daysKept) => taken.IsNew
        ? $"Ihre Frage „{Shortened(content.Question)}“ ist für die Fachleute des Kompetenzzentrums vermerkt: Nummer {taken.Number}, Stand: {EscalationState.Open.German()}. "
            + $"Gespeichert {Kept(content)}, ohne personenbezogene Angaben, soweit sie sich erkennen ließen. "
            + $"Das bleibt bestehen, auch wenn Sie das Gespräch löschen, und wird nach {GermanCount.Of(daysKept, "Tag", "Tagen")} gelöscht. "
            + "Bitte notieren Sie die Nummer: Mit ihr können Sie beim Kompetenzzentrum nachfragen. In diesem Gespräch kann Ihnen noch kein Mensch antworten."
        : $"Ihre Frage „{Shortened(content.Question)}“ ist schon unter der Nummer {taken.Number} für die Fachleute vermerkt; ein zweiter Vorgang ist nicht entstanden."
            + Added(taken, content);

    private static string Added(TakenEscalation taken, QuestionForPeople content) => (content.Missing, taken.KeepsMissing) switch
    {
        (null, _) => string.Empty,
        (_, true) => " Ihr neuer Hinweis wurde dort ergänzt.",
        (_, false) => " Ihr neuer Hinweis konnte nicht mehr ergänzt werden: Die Hinweise zu dieser Frage sind schon so lang wie zulässig.",
    };

    private static string Kept(QuestionForPeople content)
    {
        string?[] kept =
        [
            "die Frage",
            content.Answer.Length == 0 ? null : "meine Antwort",
            content.Missing is null ? null : "Ihr Hinweis",
            content.Asker.Land is null ? null : "Ihr Bundesland",
            content.Asker.Inhabitants is null ? null : "die Einwohnerzahl",
        ];
        var items = kept.OfType<string>().ToList();
        return items.Count == 1 ? $"ist {items[0]}" : $"sind {string.Join(", ", items.SkipLast(1))} und {items[^1]}";
    }

    private static string Shortened(string question) => question.Length <= QuestionShown ? question.Trim() : $"{StorableText.Beginning(question, QuestionShown).TrimEnd()} …";
}
