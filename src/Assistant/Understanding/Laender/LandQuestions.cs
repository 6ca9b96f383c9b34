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
    /// <summary>Of more Länder a table of all of them tells better.</summary>
    private const int Most = 3;

    /// <summary>What may stand between two Länder that are asked about alike.</summary>
    private static readonly FrozenSet<string> Joining =
        new[] { "und", "oder", "sowie", "bzw", "beziehungsweise", "wie", "vs", "versus", "gegenuber", "mit", "in", "im", "aus", "fur", "von", "die", "der", "das", "dem", "den" }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns>The question for each Land, without what asks for a comparison; nothing where fewer than two or too many are asked about.</returns>
    public static IReadOnlyList<LandQuestion> Of(UnderstoodQuestion question)
    {
        var text = question.Text;
        var row = LongestRow(text, Names(text));
        if (row.DistinctBy(name => name.Land).Count() is < 2 or > Most) return [];
        return [.. row.DistinctBy(name => name.Land).Select(name => new LandQuestion(name.Land, QuestionReader.Read(WithoutComparing($"{text[..row[0].Start]}{text[name.Start..name.End]}{text[row[^1].End..]}"))))];
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

    private static List<NamedLand> LongestRow(string text, List<NamedLand> names)
    {
        List<NamedLand> longest = [], row = [];
        foreach (var name in names)
        {
            if (row is [.., var last] && !GermanTokenizer.Tokenize(text[last.End..name.Start]).All(token => Joining.Contains(Folding.Fold(token.Text)))) row = [];
            row.Add(name);
            if (row.Count > longest.Count) longest = [.. row];
        }

        return longest;
    }

    private static string WithoutComparing(string text) => Comparing().Match(text) is { Success: true } asked ? text[asked.Length..] : Compared().Replace(text, string.Empty);

    [GeneratedRegex(
        @"^\s*((bitte|kannst du|können sie|mal|einmal|wie|worin|was|welche[nr]?|ist|sind|gibt|es|da|der|die|den|ein(en)?|große[nr]?)\s+)*(vergleich(e|en|s)?|gegenüberstellung|unterschiede?s?|unterscheide[nt]|stelle?n?)\b(\s+(sie|mir|uns|mal|bitte|sich|zwischen|bei|von|der|die|das|den|dem|in))*\s+",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Comparing();

    [GeneratedRegex(
        @",?\s*\b(im vergleich|vergleich|vergleichen|gegenüberstellen|gegenüber)[\s?.!]*$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Compared();
}
