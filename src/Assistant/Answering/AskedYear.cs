using System.Collections.Frozen;
using System.Globalization;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// Tells when a question is for a year to come that the sources do not speak of: what will hold in 2028 is not what holds now. Years that are over are left to what a passage says, which may be "in that
/// season"; to yes and no the sources may say something all the same ("Gibt es 2027 einen neuen Aufruf?"), and what askers do themselves in a year ("Wir wollen 2027 …") is no matter.
/// </summary>
internal static class AskedYear
{
    /// <summary>The last number that is taken for a year.</summary>
    private const int Last = 2099;

    private static readonly FrozenSet<string> Asker = new[] { "wir", "uns", "unser", "unsere", "unserer", "unserem", "unseren", "ich", "mein", "meine" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordList Counted = WordList.Read(typeof(AskedYear), "counted-nouns.txt");

    /// <param name="extract">What would be quoted.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="thisYear">The year in Germany.</param>
    public static bool IsNowhereIn(Extract extract, UnderstoodQuestion question, int thisYear) =>
        question.Type != QuestionType.YesNo
        && !question.Words.Any(word => Asker.Contains(word.Folded))
        && Years(question).Any(year => year > thisYear && !extract.Quotations.Any(quotation => Names(quotation.Hit, year.ToString(CultureInfo.InvariantCulture))));

    /// <summary>"2000 Einwohner" and "2000 Euro" are counted.</summary>
    private static IEnumerable<int> Years(UnderstoodQuestion question) =>
        question.Words
            .Where((word, i) => word.IsContent && !(i + 1 < question.Words.Count && Counted.Contains(question.Words[i + 1].Folded)))
            .Select(word => int.TryParse(word.AsTyped, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)
            .Where(year => year <= Last);

    private static bool Names(SearchHit hit, string year) => hit.Passage.Text.Contains(year, StringComparison.Ordinal) || PassageContext.Headings(hit).Contains(year, StringComparison.Ordinal);
}
