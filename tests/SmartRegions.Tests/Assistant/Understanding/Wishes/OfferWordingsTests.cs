using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Tests.Assistant.Understanding.Wishes;

/// <summary>Money, offices and dates, as people ask for them in keywords, dialect and haste.</summary>
public sealed class OfferWordingsTests
{
    [Theory]
    [InlineData("Welche Förderung gibt es für uns?")]
    [InlineData("Wo kriegen wir Fördergeld her?")]
    [InlineData("Gibt es Geld für LoRaWAN in Hessen?")]
    [InlineData("fördermittel rufbus hessen")]
    [InlineData("Zuschuss vom Bund für einen Bürgerbus, gibt es das?")]
    [InlineData("Gibt es in Brandenburg gerade ein Landesprogramm für Dörfer?")]
    [InlineData("Ist die Starke Heimat noch offen?")]
    [InlineData("Gifft dat Geld för Open Data?")]
    [InlineData("Welche Förderung ist heute für eine Gemeinde mit 5000 Einwohnern in Sachsen offen?")]
    [InlineData("Welche Fördermittel sind heute bei einer kleinen Stadt mit rund 12 000 EW in Rheinland-Pfalz offen?")]
    public void Money_is_asked_for(string question) => Assert.Equal(AdviceKind.Funding, Read(question));

    [Theory]
    [InlineData("Wer hilft uns in Hessen?")]
    [InlineData("Wen rufen wir in Brandenburg an?")]
    [InlineData("An wen wenden wir uns bei Datenschutz?")]
    [InlineData("Ansprechpartner für OZG")]
    [InlineData("Wer is bei uns für den Datenschutz zuständig?")]
    [InlineData("Wen fragt man bei einem Problem mit der Technik?")]
    [InlineData("beratung smarte dörfer nds")]
    public void Office_is_asked_for(string question) => Assert.Equal(AdviceKind.Office, Read(question));

    [Theory]
    [InlineData("Welche Termine gibt es?")]
    [InlineData("nächster Kongress")]
    [InlineData("Welchen Kurs kann unsere Kollegin machen?")]
    [InlineData("termine regionalkonferenz")]
    public void Dates_are_asked_for(string question) => Assert.Equal(AdviceKind.Dates, Read(question));

    [Theory]
    [InlineData("Was ist eine Förderquote?")]
    [InlineData("Wie hoch ist die Quote in Hessen?")]
    [InlineData("Wo kann ich nach Fördermitteln suchen?")]
    [InlineData("Wer hat LoRaWAN erfunden?")]
    [InlineData("Was kostet der Kurs?")]
    [InlineData("Wie lange dauert eine Beratung?")]
    public void What_is_looked_up_is_no_wish_for_advice(string question) => Assert.Null(Read(question));

    private static AdviceKind? Read(string question) => AdviceReader.Read(QuestionReader.Read(question));
}
