using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>What a question demands of municipalities beside matter, Land and size: that they did it together, or without something.</summary>
/// <param name="Together">True where those are sought that act together with others.</param>
/// <param name="Without">What they are to do without, as typed ("ohne eigene Stadtwerke"), which no field of a sheet tells; <see langword="null"/> for nothing.</param>
internal sealed partial record PeerConditions(bool Together, string? Without)
{
    private static readonly FrozenDictionary<string, PhraseGroup> Wordings = PhraseGroup.ByHeading(typeof(PeerConditions), "conditions.txt");

    public static PeerConditions In(string question) => new(
        Wordings["together"].Fits(FoldedText.Words(question)),
        WithoutClause().Match(question) is { Success: true } match && !Place().IsMatch(match.Value) ? match.Value : null);

    /// <summary>The question without what is to be lacking, which is no matter to look for.</summary>
    public string Rest(string question) => Without is null ? question : question.Replace(Without, string.Empty, StringComparison.Ordinal);

    /// <summary>"ohne Großstädte" leaves out places; "ohne Stadtwerke" is what a place lacks.</summary>
    [GeneratedRegex("(stadt|städten?|gemeinden?|kommunen?|kreisen?|dörfern?)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b[Oo]hne (\p{Ll}+ ){0,2}\p{Lu}[\p{L}-]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WithoutClause();
}
