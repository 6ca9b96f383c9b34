using System.Globalization;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Answering;
using SmartRegions.Channels.Sources;

namespace SmartRegions.Channels.WebChat;

/// <summary>
/// Makes the marks in an answer into links: <c>[1]</c> to the cited place, and "Q-65", by which a fact sheet names a source of its own, to that entry in the sheet's
/// list. All links lead to pages of this server.
/// </summary>
/// <param name="places">The cited places, numbered from 1.</param>
internal sealed partial class AnswerLinks(IReadOnlyList<Citation> places)
{
    /// <summary>One line as Markdown. Neighbouring links are kept apart, or the second would be read as the target of the first.</summary>
    /// <param name="text">Plain text with our own <c>[n]</c>.</param>
    public string In(string text)
    {
        var escaped = MarkdownText.Escape(text);
        var cited = Mark().Matches(escaped).Select(PlaceOf).OfType<Citation>().ToList();
        return Mark().Replace(escaped, mark => PlaceOf(mark) is { } place ? $"[{place.Number.ToString(CultureInfo.InvariantCulture)}] " : ReferenceLink(mark, cited) ?? mark.Value).TrimEnd();
    }

    private Citation? PlaceOf(Match mark) =>
        int.TryParse(mark.Groups["place"].ValueSpan, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= places.Count ? places[number - 1] : null;

    /// <summary>Two sheets may mean different sources by one number: the sheet that is cited on the same line has the say.</summary>
    private string? ReferenceLink(Match mark, IEnumerable<Citation> cited)
    {
        var number = mark.Groups["reference"].Value.Replace("\\", string.Empty, StringComparison.Ordinal);
        if (number.Length == 0) return null;
        foreach (var place in cited.Concat(places))
        {
            if (place.References.Select(text => new ListedReference(text)).FirstOrDefault(entry => entry.Number == number) is { } entry)
                return $"[{mark.Value}]({SourceAddress.Of(place, entry)})";
        }

        return null;
    }

    [GeneratedRegex(@"\\\[(?<place>\d{1,4})\\\]|(?<reference>\b[A-Z]{1,3}\\-[0-9]{1,4}[a-z]?\b)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
