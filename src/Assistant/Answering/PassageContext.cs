using System.Text.RegularExpressions;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>What stands above a passage and says what it is about.</summary>
internal static partial class PassageContext
{
    /// <summary>The document's title and the headings from the outermost to the innermost, one a line.</summary>
    public static string Headings(SearchHit hit) => string.Join('\n', [hit.Document.Title, .. hit.Passage.HeadingPath]);

    /// <summary>The terms of the passage with those of title and headings.</summary>
    public static TextTerms[] Terms(SearchHit hit) => [TextTerms.Of(Headings(hit)), ReadPassage.Of(hit.Passage).Terms];

    /// <summary>The innermost heading; empty before the first.</summary>
    public static string InnermostHeading(SearchHit hit) => hit.Passage.HeadingPath is [.., var heading] ? heading : string.Empty;

    /// <summary>True for a passage of a sheet of questions that says what a word means: "Was ist ein Gateway?"</summary>
    public static bool TellsMeaning(SearchHit hit) => hit.Document.Kind == DocumentKind.Faq && AsksForMeaning().IsMatch(InnermostHeading(hit));

    [GeneratedRegex("^(Was (ist|sind|bedeutet|heißt)|Wer (oder was )?(ist|sind)) ", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AsksForMeaning();
}
