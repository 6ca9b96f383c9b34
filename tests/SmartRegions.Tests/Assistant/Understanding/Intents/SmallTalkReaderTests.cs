using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Tests.Assistant.Understanding.Intents;

public sealed class SmallTalkReaderTests
{
    [Theory]
    [InlineData("wer bist du eigentlich", Intent.Help)]
    [InlineData("mit wem schreibe ich hier", Intent.Help)]
    [InlineData("Hallo!", Intent.Greeting)]
    [InlineData("moin zusammen", Intent.Greeting)]
    [InlineData("Grüß Gott", Intent.Greeting)]
    [InlineData("Vielen Dank, das hilft mir sehr!", Intent.Thanks)]
    [InlineData("Super, danke", Intent.Thanks)]
    [InlineData("Tschüss und schönen Tag noch", Intent.Farewell)]
    [InlineData("Hilfe", Intent.Help)]
    [InlineData("Hallo, was kannst du?", Intent.Help)]
    public void Courtesies_are_recognised(string text, Intent intent) => Assert.Equal(intent, SmallTalkReader.Read(QuestionReader.Read(text)));

    [Theory]
    [InlineData("Hallo, was kostet ein LoRaWAN-Netz?")]
    [InlineData("HILFE unsere Server sind verschlüsselt")]
    [InlineData("Danke. Und wer fördert das?")]
    [InlineData("Tag der offenen Daten")]
    public void One_word_of_matter_makes_it_a_question(string text) => Assert.Null(SmallTalkReader.Read(QuestionReader.Read(text)));
}
