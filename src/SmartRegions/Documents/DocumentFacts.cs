using System.Globalization;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Documents;

/// <summary>What a person wants to know about a document at a glance, in German.</summary>
internal static class DocumentFacts
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static IEnumerable<string> Of(Document document)
    {
        if ((document.Validity.AsOf ?? document.Published) is { } date) yield return $"Stand {date.ToGerman()}";
        if (document.Validity.Until is { } until) yield return $"gültig bis {until.ToGerman()}";
        if (document.Stewardship is { Owner: { } owner }) yield return $"verantwortlich: {owner}";
        if (document.Stewardship is { ReviewBy: { } reviewBy }) yield return string.Create(German, $"zu prüfen bis {reviewBy:d. MMMM yyyy}");
        if (document.Pages > 0) yield return GermanCount.Of(document.Pages, "Seite", "Seiten");
        if (document.Version > 1) yield return string.Create(CultureInfo.InvariantCulture, $"Fassung {document.Version}");
        yield return OutcomeText.Of(document.Outcome);
        if (document.RecognisedPages.Count > 0) yield return $"mit Texterkennung: {PageNumbers.German(document.RecognisedPages)}";
    }
}
