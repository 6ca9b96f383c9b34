using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class InputGuardTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t\n ")]
    [InlineData("???")]
    [InlineData("😀😀")]
    [InlineData("–––…!")]
    public void Input_without_words_is_empty(string text) => Assert.Equal(InputProblem.Empty, InputGuard.Check(text));

    [Fact]
    public void Hundred_kilobytes_are_too_long() =>
        Assert.Equal(InputProblem.TooLong, InputGuard.Check(string.Concat(Enumerable.Repeat("Wie geht das mit der Förderung? ", 3_200))));

    [Fact]
    public void Question_of_some_thousand_characters_is_fine() =>
        Assert.Null(InputGuard.Check(string.Concat(Enumerable.Repeat("Wir sind eine kleine Gemeinde und planen Sensoren. ", 100)) + "Wie fangen wir an?"));

    [Theory]
    [InlineData("%PDF-1.7\0\u0001\u0002\u0003\u0004 obj")]
    [InlineData("\uFFFD\uFFFD\uFFFD\uFFFDJFIF\uFFFD")]
    [InlineData("Wie \uD83D\uD83D\uD83D geht das")]
    public void Bytes_are_binary(string text) => Assert.Equal(InputProblem.Binary, InputGuard.Check(text));

    [Theory]
    [InlineData("What is the maximum amount of funding for a smart city project?")]
    [InlineData("Comment pouvons-nous publier les données de notre commune?")]
    [InlineData("¿Cómo podemos publicar los datos de nuestro municipio?")]
    [InlineData("Akıllı şehir projesi için destek var mı ve bu destek ne kadar?")]
    [InlineData("Hoe kunnen wij de gegevens van onze gemeente publiceren?")]
    [InlineData("Jak możemy opublikować dane i dlaczego są ważne dla gminy?")]
    [InlineData("Come possiamo pubblicare i dati del nostro comune e quali sono i costi?")]
    [InlineData("Как опубликовать открытые данные?")]
    [InlineData("如何发布开放数据")]
    public void Other_language_is_told(string text) => Assert.Equal(InputProblem.OtherLanguage, InputGuard.Check(text));

    [Theory]
    [InlineData("Smart City Dashboard Open Source")]
    [InlineData("open data anfangen kleine stadt wie")]
    [InlineData("mir hän no gar nix, wo fange mer do am beschte a?")]
    [InlineData("Wer hot des in de Gechend schun gemacht? Mir sin im Hunsrick")]
    [InlineData("Derf ma in Ulm de persönlichen Dat'n vo de Leit verkaffa?")]
    [InlineData("Wat kost dat un wo kriegt man de Sensoren her, is dat all in'n Plan van de Stadt?")]
    [InlineData("Wat kütt dat un wä bezahlt et em Dörp, un wat es met de Daate?")]
    [InlineData("Wo git's Gäld für d Gmeind und was het si devo, we si au mitmacht?")]
    [InlineData("Ko i do mit de Sensorn o des Netz vo de Stod geh, odda is des z deia?")]
    [InlineData("Hod do no koana a Idee, wia ma de Leit des sogt?")]
    [InlineData("868 mhz lizens nötig?")]
    [InlineData("Was bedeutet 'state of the art' in der Ausschreibung?")]
    [InlineData("HVD Kategorien?")]
    [InlineData("der die das")]
    [InlineData("LoRaWAN 😀 Kosten?")]
    public void German_keywords_and_dialect_are_questions(string text) => Assert.Null(InputGuard.Check(text));
}
