using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Assistant.Understanding.FollowUps;

/// <summary>A turn in which somebody told of an emergency with their computers. However it was told, what is asked behind it is about an incident and what to do.</summary>
internal static class IncidentTurn
{
    /// <summary>The words in which the sources speak of it.</summary>
    public const string Matter = "Was ist bei einem IT-Sicherheitsvorfall zu tun?";

    public static bool Is(Turn turn) => turn.Answer is Escalation { Reason: EscalationReason.Incident } || (turn.Answer is null && IntentReader.Read(turn.Question.Text).Intent == Intent.Incident);
}
