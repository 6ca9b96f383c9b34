using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Conversations;

/// <summary>
/// What a person says about their own municipality: "Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen", "bei uns in Bayern". A Land or a size that is
/// merely asked about ("Und in Bayern?", "Welche Stadt mit 40.000 Einwohnern …?") is none.
/// </summary>
internal static partial class SelfDescription
{
    /// <summary>A bare number from here on is a number of inhabitants where it replies to being asked who asks.</summary>
    private const int FewestInhabitants = 100;

    private const int MostInhabitants = 10_000_000;

    /// <summary>Words between "wir" and "in Hessen" at most: "wir hier oben in Schleswig-Holstein".</summary>
    private const int Reach = 3;

    /// <returns>What is said; nothing in it where nothing is.</returns>
    public static AskerProfile In(string text)
    {
        var profile = AskerProfile.Unknown;
        foreach (var span in SentenceSplitter.Split(text))
        {
            var sentence = text.Substring(span.Start, span.Length);
            var folded = FoldedText.Of(sentence);
            if (!SpeaksOfItself().IsMatch(folded)) continue;
            profile = profile with
            {
                Land = LandIn(sentence, folded) ?? profile.Land,
                Inhabitants = InhabitantsIn(folded) ?? profile.Inhabitants,
            };
        }

        return profile;
    }

    /// <summary>Reads a text that replies to being asked for Land and size: "Hessen, 4.200", "Thüringen".</summary>
    public static AskerProfile InReply(string text)
    {
        var folded = FoldedText.Of(text);
        return new AskerProfile { Land = LandMention.In(text), Inhabitants = InhabitantsIn(folded) ?? BareNumberIn(folded) };
    }

    /// <summary>What a question names, whoever it speaks of: it counts for this question.</summary>
    public static AskerProfile NamedIn(string text)
    {
        var folded = FoldedText.Of(text);
        return new AskerProfile { Land = LandMention.In(text), Inhabitants = SpeaksOfOthers().IsMatch(folded) ? null : InhabitantsIn(folded) };
    }

    private static Land? LandIn(string sentence, string folded)
    {
        if (LandMention.In(sentence) is not { } named) return null;
        return Declares().IsMatch(folded) && !sentence.TrimEnd().EndsWith('?') ? named : LandBesideSelf(sentence);
    }

    /// <summary>"bei uns in Hessen", "wir im Saarland", "unsere Gemeinde in Thüringen".</summary>
    private static Land? LandBesideSelf(string sentence)
    {
        var tokens = GermanTokenizer.Tokenize(sentence);
        string[] words = [.. tokens.Select(token => Folding.Fold(token.Text))];
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i] is not ("in" or "im" or "aus" or "en") || !words[Math.Max(0, i - Reach)..i].Any(IsSelf)) continue;
            var end = tokens[Math.Min(i + 2, tokens.Count - 1)];
            if (LandMention.In(sentence[tokens[i + 1].Start..(end.Start + end.Length)]) is { } land) return land;
        }

        return null;
    }

    private static bool IsSelf(string word) => word is "wir" or "uns" or "mir" or "ons" or "ich" || word.StartsWith("unser", StringComparison.Ordinal);

    private static int? InhabitantsIn(string folded)
    {
        var match = Inhabitants().Match(folded);
        if (!match.Success) return null;
        var factor = match.Groups["unit"].Value switch
        {
            "" => 1,
            "mio" or "million" or "millionen" => 1_000_000,
            _ => 1_000,
        };
        return Number(match.Groups["number"].Value, factor);
    }

    private static int? BareNumberIn(string folded)
    {
        var match = BareNumber().Match(folded);
        return match.Success && Number(match.Value, 1) is >= FewestInhabitants and var number ? number : null;
    }

    /// <summary>German writing: a point or a space groups thousands, a comma begins the fraction.</summary>
    private static int? Number(string digits, int factor)
    {
        var plain = digits.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (factor == 1 || !FractionWithPoint().IsMatch(plain)) plain = plain.Replace(".", string.Empty, StringComparison.Ordinal);
        plain = plain.Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value * factor is > 0 and <= MostInhabitants
            ? (int)(value * factor)
            : null;
    }

    [GeneratedRegex(
        @"\b(wir|uns|ons|mir|mer|ich|unser|unsere|unserer|unserem|unseren|unseres|meine|meiner|mein)\b|^als (\w+ ){0,4}(gemeinde|stadt|kommune|kleinstadt|grossstadt|landkreis|kreis|dorf|samtgemeinde|verbandsgemeinde|amt|zweckverband)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfItself();

    [GeneratedRegex(
        @"\b(wir|mir|mer|ich) (sind|sin|san|bin|liegen|kommen|komme|arbeite|arbeiten|gehoren|sitzen|leben)\b|\b(sind|liegen|kommen|arbeiten) (wir|mir|mer)\b|^als (\w+ ){0,4}(gemeinde|stadt|kommune|kleinstadt|grossstadt|landkreis|kreis|dorf|samtgemeinde|verbandsgemeinde|amt|zweckverband)\b|\bunsere? (gemeinde|stadt|kommune|kreis|landkreis|dorf|ort|samtgemeinde|verbandsgemeinde|verwaltung) (ist|liegt)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Declares();

    /// <summary>"Welche Städte mit 40.000 Einwohnern …?"</summary>
    [GeneratedRegex(
        @"\b(welche\w*|wie viele|wieviele|wer) (\w+ ){0,2}(stadt|stadte|gemeinde|gemeinden|kommune|kommunen|kreis|kreise|landkreise|orte|dorfer)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfOthers();

    [GeneratedRegex(
        @"(?<number>\b[0-9]{1,3}(( |\.)[0-9]{3})+|\b[0-9]+([.,][0-9]+)?) ?(?<unit>tausend|tsd|mio|million|millionen)? ?(einwohner\w*|einw|ew|seelen|leute|burger|burgern|burgerinnen|menschen)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Inhabitants();

    [GeneratedRegex(@"\b([0-9]{1,3}(( |\.)[0-9]{3})+|[0-9]{3,7})\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"^[0-9]+\.[0-9]{1,2}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex FractionWithPoint();
}
