using System.Globalization;
using System.Text;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>What people read in the course of the stocktaking; statements about the field come from sources and are not here.</summary>
internal static class StocktakingWording
{
    /// <summary>The intent of every answer in the dialogue.</summary>
    public const string Intent = "stocktaking";

    public const string Stopped = "Die Standortbestimmung ist beendet. Mit „Standortbestimmung“ beginnen Sie eine neue. Was möchten Sie wissen?";

    /// <summary>What the guide is about that says what phases and stages mean.</summary>
    public static Matter Phases { get; } = new("Selbsteinschätzung Stufenplan Skalierungs-Roadmap");

    /// <summary>Where everything is there already.</summary>
    public const string ShareStep = "Transfer: Ihre Erfahrung an andere Kommunen weitergeben";

    public const string ShareTopic = "Interkommunale Zusammenarbeit";

    /// <summary>What can be replied, in the order of the numbers that stand for it.</summary>
    public static IReadOnlyList<string> Choices { get; } = [.. Enum.GetValues<StocktakingReply>().Reverse().Select(Of)];

    private static int Count => StocktakingQuestion.All.Count;

    /// <param name="step">Number of the question, from 1.</param>
    /// <param name="isStart">Whether to say how it goes.</param>
    /// <param name="understood">How the reply before was understood; <see langword="null"/> where there was none.</param>
    public static string Ask(int step, bool isStart, StocktakingReply? understood)
    {
        var question = StocktakingQuestion.All[step - 1];
        var text = new StringBuilder();
        if (isStart)
        {
            text.Append(CultureInfo.InvariantCulture, $"Standortbestimmung: {Count} kurze Fragen zu Ihrem Vorhaben, am Ende Ihr Stand und die nächsten Schritte mit Fundstellen. ")
                .Append("Antworten Sie in eigenen Worten oder mit der Zahl. „zurück“ ändert die letzte Antwort, „abbrechen“ beendet; andere Fragen sind jederzeit möglich, mit „weiter“ geht es danach fort.\n\n");
        }

        if (understood is { } reply) text.Append(CultureInfo.InvariantCulture, $"Verstanden: {Of(reply)}.\n\n");
        return text.Append(CultureInfo.InvariantCulture, $"Frage {step} von {Count} – {question.Title}: {question.Text}\n")
            .AppendJoin(" · ", Choices.Select((choice, at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1} {choice}"))).ToString();
    }

    /// <summary>The question once more for who does not understand it.</summary>
    /// <param name="step">Number of the question, from 1.</param>
    /// <param name="guide">Title of the guide to what is asked; <see langword="null"/> where there is none.</param>
    public static string Explain(int step, string? guide)
    {
        var more = guide is null ? string.Empty : $" Mehr dazu steht im Blatt {GermanQuote.Of(guide)}; fragen Sie gern danach.";
        return $"{Ask(step, isStart: false, understood: null)}\n\nGemeint ist der Stand vor Ort, so wie Sie ihn kennen.{more} Mit „4“ geht es ohne Antwort weiter.";
    }

    /// <summary>The question once more for who says who asks, and what was understood of that.</summary>
    /// <param name="step">Number of the question, from 1.</param>
    /// <param name="said">What was said.</param>
    public static string AskWho(int step, AskerProfile said) => $"Danke, das merke ich mir: {AskerWording.Of(said)}.\n\n{Ask(step, isStart: false, understood: null)}";

    /// <summary>What is said below the answer to something else.</summary>
    public static string Interrupted(int step) =>
        string.Create(CultureInfo.InvariantCulture, $"Ihre Standortbestimmung wartet bei Frage {step} von {Count}: Mit „weiter“ geht es fort, mit „abbrechen“ endet sie.");

    public static string Of(StocktakingReply reply) => reply switch
    {
        StocktakingReply.Yes => "ja",
        StocktakingReply.Partly => "teilweise",
        StocktakingReply.No => "nein",
        StocktakingReply.Unknown => "weiß nicht",
        _ => throw new ArgumentOutOfRangeException(nameof(reply), reply, "Unknown reply."),
    };

    /// <param name="stage">1 to 4.</param>
    public static string OfStufe(int stage) => string.Create(CultureInfo.InvariantCulture, $"Stufe {stage}");

    public static string Of(MaturityStage stage) => stage switch
    {
        MaturityStage.Idea => "Ideenfindung",
        MaturityStage.Prototype => "Prototyp",
        MaturityStage.Pilot => "Pilot",
        MaturityStage.Operation => "Verstetigung",
        MaturityStage.Transfer => "Transfer",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
    };

    public static string Result(StocktakingResult result, IReadOnlyList<StocktakingReply> replies)
    {
        var counts = Enum.GetValues<StocktakingReply>().Reverse().Select(reply => (Reply: reply, Count: replies.Count(given => given == reply))).Where(entry => entry.Count > 0);
        var given = string.Join(", ", counts.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Count} × {Of(entry.Reply)}")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Ihre Antworten: {given}. Danach steht Ihr Vorhaben in der Phase „{Of(result.Stage)}“ (Ideenfindung, Prototyp, Pilot, Verstetigung, Transfer); im Stufenplan entspricht das {OfStufe(result.StufenplanStage)} von 4. ")
            + "Die Zuordnung der Antworten zu Phase und Stufe ist redaktionell und ersetzt keine Prüfung vor Ort.";
    }
}
