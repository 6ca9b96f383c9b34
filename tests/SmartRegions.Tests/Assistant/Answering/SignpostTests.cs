using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class SignpostTests
{
    private static readonly IReadOnlyList<Document> Documents =
    [
        TownLibrary.Document("sirenen", "Die zwölf Sirenen nach Orten", ("Orte", "Auheim hat eine Sirene.")).Document,
        TownLibrary.Document("alle", "Alle Sirenen nach Orten, Baujahren und Herstellern", ("Orte", "Auheim hat eine Sirene.")).Document,
        TownLibrary.Document("nummern", "Wichtige Nummern", ("Nummern", "Die Kreisbrandinspektion hat die Nummer 110 22.")).Document,
    ];

    [Theory]
    [InlineData("Welche Gemeinden im Landkreis schon neue Sirenen haben, steht in Sirenen nach Orten.", "Die zwölf Sirenen nach Orten")]
    [InlineData("Alle Rufnummern stehen in Wichtige Nummern.", "Wichtige Nummern")]
    [InlineData("Wen man anruft, steht im Blatt Wichtige Nummern.", "Wichtige Nummern")]
    public void Sheet_that_a_sentence_points_to_is_told_by_its_shortened_title(string sentence, string title) => Assert.Equal(title, Signpost.TargetOf(sentence, Documents)?.Title);

    [Theory]
    [InlineData("Die Kreisbrandinspektion berät zu Sirenen; alle Rufnummern stehen in Wichtige Nummern.")]
    [InlineData("Auheim hat zwei neue Sirenen, siehe Sirenen nach Orten.")]
    [InlineData("Die Sirene steht in Auheim.")]
    public void Sentence_that_tells_something_itself_points_nowhere(string sentence) => Assert.Null(Signpost.TargetOf(sentence, Documents));

    [Theory]
    [InlineData("Mehr zu Aufwand und Reihenfolge steht in IT-Sicherheit mit WiBA.")]
    [InlineData("Bedingungen und Fristen in Hessen stehen im Blatt Starke Heimat Hessen.")]
    [InlineData("Das Vergaberecht nach Auftragswert beschreibt der Leitfaden Vergabe-Grundlagen.")]
    [InlineData("Den Stand beschreiben CIVITAS/CORE und Digitaler Zwilling Wuppertal.")]
    public void Sentence_that_says_where_something_stands_is_a_signpost(string sentence) => Assert.True(Signpost.Is(sentence));

    [Theory]
    [InlineData("Die Wache steht in der Gartenstraße.")]
    [InlineData("Die Plattform ist quelloffen; Träger und Versionen stehen im Blatt CIVITAS/CORE.")]
    [InlineData("Der Leitfaden beschreibt fünf Schritte.")]
    [InlineData("Den Antrag stellt die Gemeinde bis zum 31. März.")]
    public void Sentence_that_says_something_itself_is_none(string sentence) => Assert.False(Signpost.Is(sentence));
}
