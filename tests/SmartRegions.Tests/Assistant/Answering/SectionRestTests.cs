using SmartRegions.Assistant;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class SectionRestTests
{
    private static readonly DocumentVersion Lessons = TownLibrary.Document(
        "lektionen",
        "Erste Schritte der Modellprojekte",
        ("Was haben Modellprojekte am Anfang gelernt?", "Die Evaluation der Modellprojekte nennt zehn Lektionen vom Anfang.\nBesonders nützlich sind für kleine Kommunen:\n- Strategie und Beteiligung brauchen Zeit.\n- Vergaben sind komplex.\nErschwert wurde der Beginn durch fehlendes Personal."));

    private static readonly DocumentVersion Ranking = TownLibrary.Document(
        "rangliste",
        "Kennzahlen",
        ("Welche Stadt liegt in der Rangliste vorn?", "In der Rangliste der Großstädte lag München vorn.\nStadt: München | Punkte: 90,2\nStadt: Hamburg | Punkte: 89,6\nStadt: Stuttgart | Punkte: 88,0\nStadt: Köln | Punkte: 87,9\nDie Rangliste vergleicht nur Großstädte und ist kein Maßstab für kleine Kommunen."));

    private static readonly DocumentVersion Funding = TownLibrary.Document(
        "umfang",
        "Umfang des Bundesprogramms",
        ("Wie groß ist das Bundesprogramm?", "Zum Umfang des Bundesprogramms stehen zwei Angaben nebeneinander:\nUmfang: 820 Mio. € | Stand: 2021\nUmfang: 750 Mio. € | Stand: Planung 2019"));

    [Fact]
    public async Task List_behind_the_sentence_that_answers_is_quoted_with_it() =>
        Assert.Contains(await AnswerAsync("Was haben die Modellprojekte am Anfang gelernt?"), text => text.Contains("Strategie und Beteiligung brauchen Zeit", StringComparison.Ordinal));

    [Fact]
    public async Task Sentence_behind_a_table_is_quoted_with_it() =>
        Assert.Contains(await AnswerAsync("Welche Stadt liegt in der Rangliste vorn, München?"), text => text.Contains("kein Maßstab", StringComparison.Ordinal));

    [Fact]
    public async Task Small_table_is_quoted_whole_though_one_row_is_named() =>
        Assert.Contains(await AnswerAsync("Hat das Bundesprogramm einen Umfang von 750 Mio.?"), text => text.Contains("820 Mio. €", StringComparison.Ordinal));

    private static async Task<IEnumerable<string>> AnswerAsync(string question)
    {
        var answer = await TownLibrary.Over([Lessons, Ranking, Funding]).AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);
        return Assert.IsType<CitedAnswer>(answer).Sentences.Select(sentence => sentence.Text);
    }
}
