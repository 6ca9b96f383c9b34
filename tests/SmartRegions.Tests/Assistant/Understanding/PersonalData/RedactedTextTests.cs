using SmartRegions.Assistant.Understanding.PersonalData;

namespace SmartRegions.Tests.Assistant.Understanding.PersonalData;

public sealed class RedactedTextTests
{
    [Theory]
    [InlineData("Meine Nummer ist 0171 2345678, was kostet ein Rufbus?", "was kostet ein Rufbus?")]
    [InlineData("Bitte an anna.huber@rathaus-beispiel.de: Welche Förderung gibt es in Hessen?", "Bitte an : Welche Förderung gibt es in Hessen?")]
    [InlineData("Wer hilft uns bei Kameras? IBAN DE02 1203 0000 0000 2020 51", "Wer hilft uns bei Kameras?")]
    [InlineData("Was kostet ein Rufbus?", "Was kostet ein Rufbus?")]
    public void What_was_taken_out_is_not_looked_up(string typed, string matter) => Assert.Equal(matter, RedactedText.MatterOf(Redaction.Of(typed, PersonalDataFinder.Find(typed))));

    [Fact]
    public void Message_of_nothing_else_stays() => Assert.Equal("[IBAN entfernt]", RedactedText.MatterOf("[IBAN entfernt]"));
}
