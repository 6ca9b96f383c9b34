using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class SmallTalkReaderTests
{
    [Theory]
    [InlineData("Hallo!", SmallTalkKind.Greeting)]
    [InlineData("moin zusammen", SmallTalkKind.Greeting)]
    [InlineData("Grüß Gott", SmallTalkKind.Greeting)]
    [InlineData("Vielen Dank, das hilft mir sehr!", SmallTalkKind.Thanks)]
    [InlineData("Super, danke", SmallTalkKind.Thanks)]
    [InlineData("Tschüss und schönen Tag noch", SmallTalkKind.Farewell)]
    [InlineData("Hilfe", SmallTalkKind.Help)]
    [InlineData("Hallo, was kannst du?", SmallTalkKind.Help)]
    public void Courtesies_are_recognised(string text, SmallTalkKind kind) => Assert.Equal(kind, SmallTalkReader.Read(QuestionReader.Read(text)));

    [Theory]
    [InlineData("Hallo, was kostet ein LoRaWAN-Netz?")]
    [InlineData("HILFE unsere Server sind verschlüsselt")]
    [InlineData("Danke. Und wer fördert das?")]
    [InlineData("Tag der offenen Daten")]
    public void One_word_of_matter_makes_it_a_question(string text) => Assert.Null(SmallTalkReader.Read(QuestionReader.Read(text)));
}
