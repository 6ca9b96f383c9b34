using System.Globalization;

namespace SmartRegions.Channels.Activities;

/// <summary>Looks at an activity from outside before anything is done with it.</summary>
internal static class ActivityCheck
{
    private const int LongestName = 100;

    /// <returns>German, what is wrong with it; <see langword="null"/> when nothing is.</returns>
    public static string? ProblemOf(Activity activity) => activity switch
    {
        { Type: not { Length: > 0 and <= LongestName } } => "Der Nachricht fehlt ihre Art („type“), oder sie ist zu lang. Erwartet wird zum Beispiel „message“.",
        { Type: ActivityTypes.Message, Text: null } => "Der Nachricht fehlt ihr Text („text“). Bitte stellen Sie darin Ihre Frage.",
        { Text.Length: > ActivityLimits.TextLength } => string.Create(CultureInfo.GetCultureInfo("de-DE"), $"Der Text hat mehr als {ActivityLimits.TextLength:N0} Zeichen. Bitte fassen Sie Ihr Anliegen kürzer."),
        { Name.Length: > LongestName } or { Locale.Length: > LongestName } => $"„name“ und „locale“ der Nachricht dürfen höchstens {LongestName} Zeichen haben.",
        _ => null,
    };
}
