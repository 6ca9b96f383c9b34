using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Program.Terminal;

/// <summary>German words for how reading a document ended.</summary>
internal static class OutcomeText
{
    public static string Of(ReadingOutcome outcome) => outcome switch
    {
        ReadingOutcome.Ok => "gelesen",
        ReadingOutcome.Partial => "teilweise gelesen",
        ReadingOutcome.EmptySuspicious => "ohne Text",
        ReadingOutcome.Encrypted => "verschlüsselt",
        ReadingOutcome.OverLimit => "über einer Grenze",
        ReadingOutcome.TimedOut => "Zeit überschritten",
        ReadingOutcome.ReaderDied => "Leser abgestürzt",
        ReadingOutcome.Unsupported => "nicht lesbar",
        ReadingOutcome.Unreadable => "kein Zugriff",
        ReadingOutcome.ToolMissing => "Programm fehlt",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
