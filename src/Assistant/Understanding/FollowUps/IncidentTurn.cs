using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Assistant.Understanding.FollowUps;

/// <summary>A turn in which somebody told of an emergency with their computers. However it was told, what is asked behind it is about an incident and what to do.</summary>
internal static partial class IncidentTurn
{
    /// <summary>The words in which the sources speak of it.</summary>
    public const string Matter = "Was ist bei einem IT-Sicherheitsvorfall zu tun?";

    /// <summary>The same for how to be spared the next one.</summary>
    private const string Prevention = "Wie schützen wir die Computer im Rathaus?";

    /// <param name="text">What is asked behind it.</param>
    /// <returns>What the talk is of then.</returns>
    public static string MatterFor(string text) => Prevents().IsMatch(FoldedText.Of(text)) ? Prevention : Matter;

    public static bool Is(Turn turn) => turn.Answer is Escalation { Reason: EscalationReason.Incident } || (turn.Answer is null && IntentReader.Read(turn.Question.Text).Intent == Intent.Incident);

    [GeneratedRegex(
        @"\b(verhindern|vermeiden|vorbeugen|vorsorgen|schutzen|(beim )?nachstes? mal|noch (ein)?mal|kunftig|in zukunft|nicht (noch mal|nochmal|wieder))\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Prevents();
}
