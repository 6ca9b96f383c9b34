using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>A sentence that says where something stands and not what: "Welche Kommunen ein Modellprojekt sind, steht in Die Modellprojekte nach Ländern." Wordings are in <c>signposts.txt</c>.</summary>
internal static partial class Signpost
{
    /// <summary>Share of the question that the sentence must have itself, for the sheet to tell just that.</summary>
    private const double LeastOfQuestion = 0.5;

    private static readonly PhraseGroup Wordings = PhraseGroup.ByHeading(typeof(Signpost), "signposts.txt")["signpost"];

    /// <summary>True when the sentence says nothing else.</summary>
    public static bool Is(string sentence) => Without(sentence).Length == 0;

    /// <returns>The clauses that say something.</returns>
    public static string[] Without(string sentence) => [.. sentence.Split("; ").Where(clause => !Wordings.Fits(FoldedText.Words(clause)))];

    /// <param name="evidence">What was found.</param>
    /// <param name="documents">All there are.</param>
    /// <returns>The sheet that the best such sentence points to; <see langword="null"/> where none speaks of the question.</returns>
    public static (EvidenceSentence Sentence, Document Target)? In(Evidence evidence, IReadOnlyList<Document> documents)
    {
        var landAlone = new LandAlone(evidence.Question, evidence.Terms);
        foreach (var sentence in evidence.Sentences.Where(sentence => evidence.Terms.Share(sentence.Presence) >= LeastOfQuestion && !landAlone.IsAllThatIsSpokenOf(sentence.Presence)).OrderByDescending(sentence => sentence.Score))
        {
            if (TargetOf(sentence.Text, documents) is { } target && target.Id != sentence.Hit.Document.Id) return (sentence, target);
        }

        return null;
    }

    /// <summary>The sheet whose title has all words of the one named, and of several the one with the fewest others: titles are shortened in running text.</summary>
    internal static Document? TargetOf(string sentence, IReadOnlyList<Document> documents)
    {
        if (Pointing().Match(sentence) is not { Success: true } match) return null;
        var named = Words(match.Groups["title"].Value);
        return named.Count == 0 ? null : documents
            .Select(document => (Document: document, Title: Words(document.Title)))
            .Where(pair => named.IsSubsetOf(pair.Title))
            .OrderBy(pair => pair.Title.Count)
            .Select(pair => pair.Document)
            .FirstOrDefault();
    }

    private static HashSet<string> Words(string text) => [.. GermanTokenizer.Tokenize(text).Select(token => Folding.Fold(token.Text))];

    [GeneratedRegex(
        @"^[^;]*\b(steht|stehen) (in|im|unter) ((dem|der|den) )?((Blatt|Leitfaden|Steckbrief) )?(?<title>\p{Lu}[^.;()]{2,120})\.?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pointing();
}
