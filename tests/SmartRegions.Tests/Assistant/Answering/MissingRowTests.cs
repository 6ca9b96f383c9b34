using SmartRegions.Assistant;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class MissingRowTests
{
    private static readonly Advisor Index = TownLibrary.Over(
    [
        TownLibrary.Document("index", "Kennzahlen", ("Welche Stadt liegt im Städtevergleich 2025 vorn?", "Im Städtevergleich 2025 lag Auheim vorn.\nRang: 1 | Stadt: Auheim | Punkte: 90\nRang: 2 | Stadt: Bedorf | Punkte: 88\nRang: 3 | Stadt: Cehausen | Punkte: 87\nRang: 4 | Stadt: Deberg | Punkte: 80")),
    ]);

    [Theory]
    [InlineData("Auf welchem Rang liegt Ulm im Städtevergleich 2025?", "Ulm")]
    [InlineData("Wie viele Punkte hat Jena im Städtevergleich?", "Jena")]
    [InlineData("Städtevergleich 2019 Rang 1", "2019")]
    public async Task Row_that_the_table_lacks_is_declined_with_what_it_has(string question, string asked)
    {
        var answer = Assert.IsType<Abstention>(await AskAsync(question));

        Assert.Contains($"Zu „{asked}“ ist nichts belegt; die Tabelle dazu nennt Auheim, Bedorf, Cehausen und Deberg.", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Auf welchem Rang liegt Bedorf im Städtevergleich 2025?", "Bedorf")]
    [InlineData("Wie viele Punkte hat der Sieger im Städtevergleich?", "Auheim")]
    public async Task Row_that_is_there_is_shown(string question, string told) => Assert.Contains(told, Assert.IsType<CitedAnswer>(await AskAsync(question)).Text, StringComparison.Ordinal);

    private static Task<Answer> AskAsync(string question) => Index.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);
}
