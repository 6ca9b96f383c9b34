using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class PersonDetailTests
{
    [Theory]
    [InlineData("Wie heißt die Leiterin des Bauamts?")]
    [InlineData("Name des Bürgermeisters von Neustadt")]
    [InlineData("Durchwahl Stadtkasse")]
    [InlineData("Was verdient der CDO im Jahr?")]
    [InlineData("Gehalt des Amtsleiters")]
    [InlineData("Wer ist eigentlich Chef der Beratungsstelle?")]
    public void Name_line_and_pay_of_one_person_are(string question) => Assert.True(PersonDetail.IsAskedFor(QuestionReader.Read(question)));

    [Theory]
    [InlineData("Wie heißt die zuständige Stelle im Land?")]
    [InlineData("Wer ist Ansprechpartner für LoRaWAN in Hessen?")]
    [InlineData("Braucht eine kleine Gemeinde einen CDO?")]
    [InlineData("Unter welcher Telefonnummer ist die Beratungsstelle zu erreichen?")]
    [InlineData("Wie heißt der Leitfaden zur Strategie?")]
    [InlineData("Wie heißt die Anleitung des BSI für kleine Rathäuser?")]
    [InlineData("Wie heißt die Landesbeauftragte für den Datenschutz als Stelle?")]
    public void Offices_and_tasks_are_not(string question) => Assert.False(PersonDetail.IsAskedFor(QuestionReader.Read(question)));
}
