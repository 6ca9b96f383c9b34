using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>Recognises places and addresses.</summary>
internal static partial class PlaceForm
{
    public static double Match(string sentence, IReadOnlySet<string> asked)
    {
        foreach (var place in Place().EnumerateMatches(sentence))
        {
            var word = sentence.AsSpan(place.Index, place.Length);
            var name = word[(word.LastIndexOf(' ') + 1)..].ToString();
            if (!asked.Contains(Folding.Fold(name))) return 1;
        }

        return Address().IsMatch(sentence) ? 1 : 0;
    }

    [GeneratedRegex(@"\b([Ii]n|[Ii]m|[Nn]ach|[Bb]ei|[Aa]us|[Aa]m|[Aa]n der|[Ii]n der|[Ii]n den|[Aa]uf der|[Aa]uf dem|[Uu]nter|[Ww]estlich von|[Öö]stlich von|[Nn]ahe|[Zz]wischen|[Vv]on|[Ff]ür)\s\p{Lu}[\p{L}-]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"(straße|str\.|platz|weg|gasse|allee)\s\d|\b\d{5}\s\p{Lu}|https?://|www\.|@", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
