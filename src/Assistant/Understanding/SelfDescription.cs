using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding;

/// <summary>
/// What a person says about their own municipality: "Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen", "bei uns in Bayern". A Land or a size that is
/// merely asked about ("Und in Bayern?", "Welche Stadt mit 40.000 Einwohnern …?") is none.
/// </summary>
internal static partial class SelfDescription
{
    /// <summary>What describes a municipality.</summary>
    private static readonly WordList DescribingWords = WordList.Read(typeof(SelfDescription), "describing-words.txt");

    private static readonly FrozenDictionary<string, PhraseGroup> Wordings = PhraseGroup.ByHeading(typeof(SelfDescription), "self-descriptions.txt");
    private static readonly PhraseGroup SpeaksOfItself = Wordings["speaks of itself"];
    private static readonly PhraseGroup Declares = Wordings["declares"];
    private static readonly PhraseGroup District = Wordings["district"];
    private static readonly PhraseGroup GoesOn = Wordings["goes on"];

    /// <summary>Words that ask wherever they stand, folded; "wie" and "was" also begin a remark.</summary>
    private static readonly FrozenSet<string> AskingWords = new[] { "wer", "wen", "wem", "welche", "welcher", "welches", "welchen", "wo", "woher", "wohin", "wann", "wieviel" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words between "wir" and "in Hessen" at most: "wir hier oben in Schleswig-Holstein".</summary>
    private const int Reach = 3;

    /// <returns>What is said, the newest where sentences disagree; nothing in it where nothing is.</returns>
    public static AskerProfile In(string text) =>
        TypedSentences.Of(text).Select(InSentence).Aggregate(AskerProfile.Unknown, (said, next) => said.With(next));

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
        var words = FoldedText.Words(text);
        var bare = InReply(text) with { Land = LandMention.In(text) };
        if (bare.SpatialType is null && District.Fits(words)) bare = bare with { SpatialType = SpatialType.District };
        return bare == AskerProfile.Unknown || GoesOn.Fits(words) ? null : bare;
    }

    /// <summary>Reads a text that is a Land and a number of inhabitants and nothing else, also where nobody asked: "Hessen, 4.200 Einwohner" says who asks, "Hessen" alone may ask for it.</summary>
    /// <returns><see langword="null"/> for any other text.</returns>
    public static AskerProfile? OfLandAndSize(string text) => OfOneself(text) is { Land: not null, Inhabitants: not null } said ? said : null;

    private static bool OnlyDescribes(string text) =>
        !text.Contains('?', StringComparison.Ordinal)
        && !FoldedText.Words(text).Any(AskingWords.Contains)
        && QuestionReader.Read(text).Type != QuestionType.YesNo
        && QuestionReader.Read(text).Words is var words && words.Where(word => word.IsContent).All(word => IsDescribing(word.Folded) || LandMention.Has(word, words));

    private static bool IsDescribing(string folded) => DescribingWords.Contains(folded) || folded.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',');

    private static AskerProfile InSentence(string sentence)
    {
        var words = FoldedText.Words(sentence);
        return SpeaksOfItself.Fits(words) ? ProfileMention.In(sentence) with { Land = LandIn(sentence, words) } : AskerProfile.Unknown;
    }

    private static Land? LandIn(string sentence, string[] words)
    {
        if (LandMention.In(sentence) is not { } named) return null;
        return Declares.Fits(words) && !sentence.TrimEnd().EndsWith('?') ? named : LandBesideSelf(sentence);
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
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= ProfileMention.FewestInhabitants and <= AskerProfile.MostInhabitants ? number : null;
    }

    [GeneratedRegex(
        @"\b([0-9]{1,3}(( |\.)[0-9]{3})+|[0-9]{3,7})\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex BareNumber();
}
