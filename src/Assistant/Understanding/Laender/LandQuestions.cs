using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Laender;

/// <summary>
/// Takes apart what is asked of several Länder at once: "Wer hilft in Hessen und in Bayern?" is "Wer hilft in Hessen?" and "Wer hilft in Bayern?". "Gilt die Regel aus NRW auch in Hessen?" asks one thing.
/// </summary>
internal static partial class LandQuestions
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly FrozenSet<string> Conjunctions =
        new[] { "und", "oder", "sowie", "bzw", "beziehungsweise", "wie", "vs", "versus", "als" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What joins two Länder only where they are to be compared: "Hessen mit Bayern".</summary>
    private static readonly FrozenSet<string> ComparingWords = new[] { "mit", "von", "zu", "gegenuber", "der", "die", "das", "dem", "den" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What may stand beside a conjunction.</summary>
    private static readonly FrozenSet<string> Beside =
        new[] { "in", "im", "aus", "fur", "von", "bei", "die", "der", "das", "dem", "den", "land", "lande", "bundesland", "freistaat", "auch" }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns>The question for each Land, in their order and without what asks for a comparison; nothing where fewer than two are asked about alike.</returns>
    public static IReadOnlyList<LandQuestion> Of(UnderstoodQuestion question)
    {
        var text = question.Text;
        var compares = Comparing().IsMatch(text) || Compared().IsMatch(text) || Confronting().IsMatch(text);
        var row = LongestRow(text, Names(text), compares);
        if (row.DistinctBy(name => name.Land).Count() < 2 || (!compares && Together().IsMatch(text))) return [];
        return [.. row.DistinctBy(name => name.Land).Select(name => new LandQuestion(name.Land, QuestionReader.Read(WithoutComparing($"{text[..row[0].Start]}{text[name.Start..name.End]}{text[row[^1].End..]}"))))];
    }

    /// <summary>The text without the Länder it asks about, and without the preposition before them.</summary>
    public static string Without(string text)
    {
        var row = LongestRow(text, Names(text), compares: true);
        return row.Count == 0 ? text : $"{Preposition().Replace(text[..row[0].Start], " ")}{text[row[^1].End..]}";
    }

    /// <summary>Words beside each other that name the same Land are one name: "Rheinland-Pfalz".</summary>
    private static List<NamedLand> Names(string text)
    {
        var names = new List<NamedLand>();
        foreach (var name in LandMention.All(text))
        {
            if (names is [.., var last] && last.Land == name.Land && !GermanTokenizer.Tokenize(text[last.End..name.Start]).Any()) names[^1] = last with { End = name.End };
            else names.Add(name);
        }

        return names;
    }

    private static List<NamedLand> LongestRow(string text, List<NamedLand> names, bool compares)
    {
        List<NamedLand> longest = [], row = [];
        foreach (var name in names)
        {
            if (row is [.., var last] && !Joins(text[last.End..name.Start], compares)) row = [];
            row.Add(name);
            if (row.Count > longest.Count) longest = [.. row];
        }

        return longest;
    }

    /// <param name="gap">What stands between two names.</param>
    /// <param name="compares">Whether the question asks for a comparison.</param>
    private static bool Joins(string gap, bool compares)
    {
        if (gap.AsSpan().ContainsAny(".?!;:")) return false;
        string[] words = [.. GermanTokenizer.Tokenize(gap).Select(token => Folding.Fold(token.Text))];
        return Array.TrueForAll(words, word => Conjunctions.Contains(word) || Beside.Contains(word) || (compares && ComparingWords.Contains(word)))
            && (gap.AsSpan().ContainsAny(",/&+") || Array.Exists(words, word => Conjunctions.Contains(word) || (compares && ComparingWords.Contains(word))));
    }

    private static string WithoutComparing(string text)
    {
        if (Confronting().Match(text) is { Success: true } confronted) return confronted.Groups["rest"].Value;
        var asked = Comparing().Match(text) is { Success: true } comparing ? text[comparing.Length..] : text;
        return Both().Replace(Compared().Replace(asked, string.Empty), string.Empty);
    }

    [GeneratedRegex(
        @"^\s*((bitte|kannst du|können sie|mal|einmal|wie|wo|worin|was|welche[nr]?|ist|sind|liegt|liegen|besteht|bestehen|gibt|es|da|der|die|den|ein(en)?|große[nr]?)\s+)*(vergleich(e|en|s)?|gegenüberstellung|unterschiede?s?|unterscheide[nt])\b(\s+(sie|mir|uns|mal|bitte|sich|zwischen|bei|von|der|die|das|den|dem|in))*\s+",
        Options)]
    private static partial Regex Comparing();

    /// <summary>"Stelle die Förderung in Hessen der in Bayern gegenüber": a "Stelle" without "gegenüber" is an office.</summary>
    [GeneratedRegex(@"^\s*((bitte|kannst du|können sie|mal)\s+)*stelle?n?\s+((sie|mir|uns|mal|bitte|die|der|das|den)\s+)*(?<rest>.+?),?\s+(gegenüber|nebeneinander|im vergleich( dar)?)[\s?.!]*$", Options)]
    private static partial Regex Confronting();

    [GeneratedRegex(@",?\s*\b(im vergleich|vergleich|vergleichen|gegenüberstellen|gegenüber|nebeneinander)[\s?.!]*$", Options)]
    private static partial Regex Compared();

    /// <summary>What is one matter of several Länder: "Zweckverband zwischen Niedersachsen und Bremen".</summary>
    [GeneratedRegex(@"\b(zwischen|gemeinsame?[nrs]?|zusammen|miteinander|länderübergreifend\w*|zweckverb[aä]nde?\w*)\b", Options)]
    private static partial Regex Together();

    [GeneratedRegex(@"\s*\b((sowohl|in|im|aus|für|bei|von|der|dem|den|die|das|land|bundesland|freistaat)\s+)+$", Options)]
    private static partial Regex Preposition();

    /// <summary>Of one Land nothing is "sowohl … als auch".</summary>
    [GeneratedRegex(@"\bsowohl\s+", Options)]
    private static partial Regex Both();
}
