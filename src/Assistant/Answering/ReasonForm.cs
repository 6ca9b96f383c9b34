using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Answering;

/// <summary>Recognises reasons and purposes.</summary>
internal static partial class ReasonForm
{
    public static double Match(string sentence) => Reason().IsMatch(sentence) ? 1 : 0;

    [GeneratedRegex(@"\b(weil|da|denn|deshalb|daher|deswegen|aufgrund|auf Grund|wegen|infolge|um .{1,80} zu|damit|dadurch|somit|führt|führte|ursache|grund|gründe|dient|dienen|zweck|ziel|ermöglicht)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reason();
}
