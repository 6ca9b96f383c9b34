using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Conversations;

/// <summary>What was found for a question by its own words, with how far these stand on their own.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="IsByChance">
/// True where the question names no thing: "wann muss die fertig sein" finds what else is "fertig". So does a single word, unless a sheet is named after it or it is answered literally. Several words that are
/// answered literally are no chance: "ab wann müssen wir europaweit ausschreiben".
/// </param>
/// <param name="HasOwnSheet">True where title and headings of what is quoted first name all the things: that sheet is what the question is about, whatever was said before.</param>
internal sealed record OwnFinding(Finding Finding, bool IsByChance, bool HasOwnSheet)
{
    /// <param name="finding">What was found.</param>
    /// <param name="question">The question as it stands.</param>
    public static OwnFinding Of(Finding finding, UnderstoodQuestion question)
    {
        var names = NamingWords.In(question, finding.Evidence.Found.Hits).Select(i => question.Words[i].Folded).ToHashSet(StringComparer.Ordinal);
        var hasOwnSheet = names.Count > 0 && HasSheetOn(names, finding);
        var isSingle = question.Words.Count(word => word.IsContent) == 1;
        var isByChance = names.Count == 0 ? isSingle || !finding.IsLiteral : isSingle && !hasOwnSheet && !finding.IsLiteral;
        return new OwnFinding(finding, isByChance, hasOwnSheet);
    }

    private static bool HasSheetOn(HashSet<string> names, Finding finding)
    {
        if (finding.Extract.Quotations is not [var lead, ..]) return false;
        var (terms, words) = (finding.Evidence.Terms, finding.Evidence.Question.Words);
        var shares = terms.ShareByWord(terms.PresenceIn(PassageContext.Headings(lead.Hit)).Values);
        return words.Select((word, i) => (word, share: shares[i])).All(pair => !names.Contains(pair.word.Folded) || pair.share >= Coverage.CoveredFrom);
    }
}
