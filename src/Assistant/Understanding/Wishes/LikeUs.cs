using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Wishes;

/// <summary>Tells whether a question without a matter asks for municipalities that are like the asker's, so that Land and size are all it hangs on.</summary>
internal static partial class LikeUs
{
    public static bool Asks(string question) => Words().IsMatch(FoldedText.Of(question));

    [GeneratedRegex(
        @"\b(wie (wir|uns|unsere?)|uns|unserer|ahnlich\w*|vergleichbar\w*|nachbar\w*|umgebung|gegend)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
