using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;
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
    /// <summary>What describes a municipality.</summary>
    private static readonly WordList DescribingWords = WordList.Read(typeof(SelfDescription), "describing-words.txt");

    private const int MostInhabitants = 10_000_000;

    /// <summary>Words between "wir" and "in Hessen" at most: "wir hier oben in Schleswig-Holstein".</summary>
    private const int Reach = 3;

    /// <returns>What is said, the newest where sentences disagree; nothing in it where nothing is.</returns>
    public static AskerProfile In(string text) =>
        SentenceSplitter.Split(text).Select(span => text.Substring(span.Start, span.Length)).Select(InSentence).Aggregate(AskerProfile.Unknown, (said, next) => said.With(next));

    /// <summary>Reads a text that replies to being asked for Land and size: "Hessen, 4.200", "Thüringen".</summary>
    public static AskerProfile InReply(string text)
    {
        var named = ProfileMention.In(text) with { Land = LandMention.InReply(text) };
        return named.Inhabitants is null && BareNumberIn(FoldedText.Of(text)) is { } number ? named with { Inhabitants = number } : named;
    }

    /// <summary>True for a text that says who asks, and nothing else: there is nothing to look up.</summary>
    public static bool IsAll(string text) => OnlyDescribes(text) && In(text) != AskerProfile.Unknown;

    /// <summary>Reads a text that says who asks and nothing else, with or without "wir": "Wir sind in Bayern.", "Brandenburg, Landkreis mit 180.000 Einwohnern".</summary>
    /// <returns><see langword="null"/> for any other text.</returns>
    public static AskerProfile? OfOneself(string text)
    {
        if (!OnlyDescribes(text)) return null;
        if (In(text) is var said && said != AskerProfile.Unknown) return said;
        var folded = FoldedText.Of(text);
        var bare = InReply(text) with { Land = LandMention.In(text) };
        if (bare.SpatialType is null && BareDistrict().IsMatch(folded)) bare = bare with { SpatialType = SpatialType.District };
        return bare == AskerProfile.Unknown || GoesOn().IsMatch(folded) ? null : bare;
    }

    private static bool OnlyDescribes(string text) =>
        !text.TrimEnd().EndsWith('?')
        && QuestionReader.Read(text).Words.Where(word => word.IsContent).All(word => IsDescribing(word.Folded) || LandMention.In(word.AsTyped) is not null);

    private static bool IsDescribing(string folded) => DescribingWords.Contains(folded) || folded.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',');

    private static AskerProfile InSentence(string sentence)
    {
        var folded = FoldedText.Of(sentence);
        return SpeaksOfItself().IsMatch(folded) ? ProfileMention.In(sentence) with { Land = LandIn(sentence, folded) } : AskerProfile.Unknown;
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

    private static int? BareNumberIn(string folded)
    {
        var digits = BareNumber().Match(folded).Value.Replace(" ", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= ProfileMention.FewestInhabitants and <= MostInhabitants ? number : null;
    }

    [GeneratedRegex(
        @"\b(wir|uns|ons|mir|mer|ich|unser|unsere|unserer|unserem|unseren|unseres|meine|meiner|mein)\b|^als (\w+ ){0,4}(gemeinde|stadt|"
        + @"kommune|kleinstadt|grossstadt|landkreis|kreis|dorf|samtgemeinde|verbandsgemeinde|amt|zweckverband)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfItself();

    [GeneratedRegex(
        @"\b(wir|mir|mer|ich) (sind|sin|san|bin|liegen|kommen|komme|arbeite|arbeiten|gehoren|sitzen|leben)\b|\b(sind|liegen|kommen|"
        + @"arbeiten) (wir|mir|mer)\b|^als (\w+ ){0,4}(gemeinde|stadt|kommune|kleinstadt|grossstadt|landkreis|kreis|dorf|samtgemeinde|"
        + @"verbandsgemeinde|amt|zweckverband)\b|\bunsere? (gemeinde|stadt|kommune|kreis|landkreis|dorf|ort|samtgemeinde|verbandsgemeinde|"
        + @"verwaltung) (ist|liegt)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Declares();

    [GeneratedRegex(@"\b(land)?kreis\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BareDistrict();

    /// <summary>"Und in Bayern" asks about others.</summary>
    [GeneratedRegex("^(und|aber|oder|sowie|auch) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    [GeneratedRegex(
        @"\b([0-9]{1,3}(( |\.)[0-9]{3})+|[0-9]{3,7})\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();
}
