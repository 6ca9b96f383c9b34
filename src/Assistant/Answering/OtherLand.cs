using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>Tells where only the money of another Land was found: its deadline and its quota are no answer to who asks for their own.</summary>
internal static class OtherLand
{
    /// <summary>Shorter words of a programme's name tell it from no other.</summary>
    private const int ShortestName = 4;

    /// <param name="finding">What was found.</param>
    /// <param name="profile">Who asks.</param>
    /// <returns><see langword="false"/> also where the question names the programme or a Land, or the asker's Land is not known.</returns>
    public static bool IsAllThatWasFound(Finding finding, AskerProfile profile)
    {
        if (profile.Land is not { } own || LandMention.In(finding.Evidence.Question.Text) is not null) return false;
        var programmes = finding.Extract.Sentences.Select(sentence => sentence.Hit.Document).Distinct().ToList();
        return programmes.Count > 0
            && programmes.TrueForAll(document => document is { Kind: DocumentKind.Funding, Laender.Count: > 0 } && !document.Laender.Contains(own))
            && !programmes.Exists(document => IsNamed(document, finding.Evidence.Question));
    }

    private static bool IsNamed(Document programme, UnderstoodQuestion question)
    {
        var name = FoldedText.Words(programme.Title.Split(" – ")[0]).Where(word => word.Length >= ShortestName && !StopWords.Contains(word)).Select(word => CistemStemmer.Stem(word)).ToHashSet(StringComparer.Ordinal);
        return question.Words.Any(word => word.IsContent && name.Contains(CistemStemmer.Stem(word.Folded)));
    }
}
