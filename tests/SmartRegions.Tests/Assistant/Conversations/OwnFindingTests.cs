using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class OwnFindingTests
{
    private static readonly Lookup Lookup = new(
        PassageLibrary.Build(
            [
                TownLibrary.Document("rufbus", "Rufbus einführen", ("Was kostet ein Rufbus?", "Ein Rufbus kostet im Jahr 120.000 €."), ("Wer fährt?", "Am Abend fährt den Kleinbus ein Taxiunternehmen.")),
                TownLibrary.Document("antennen", "Funknetz", ("Aufbau", "Das Netz ist fertig, sobald eine Antenne steht. Für jede Antenne ist ein Dach zu finden.")),
                TownLibrary.Document("vergabe", "Vergabe", ("Ab wann müssen wir europaweit ausschreiben?", "Europaweit ausschreiben müssen Gemeinden ab 221.000 €.")),
            ],
            Glossary.Empty,
            CancellationToken.None).Access(),
        TimeProvider.System,
        ConfidenceModel.Default);

    [Theory]
    [InlineData("wann muss die fertig sein", true)]
    [InlineData("und der Abend?", true)]
    [InlineData("Was kostet ein Rufbus?", false)]
    [InlineData("ab wann müssen wir europaweit ausschreiben", false)]
    public async Task What_names_no_thing_or_a_single_one_is_found_by_chance(string text, bool isByChance) => Assert.Equal(isByChance, (await OfAsync(text)).IsByChance);

    [Theory]
    [InlineData("Was kostet ein Rufbus?", true)]
    [InlineData("Wer fährt den Kleinbus am Abend?", false)]
    [InlineData("Was kostet ein Rufbus mit Antenne?", false)]
    [InlineData("wann muss die fertig sein", false)]
    public async Task Own_sheet_is_one_that_is_named_after_all_the_things(string text, bool hasOwnSheet) => Assert.Equal(hasOwnSheet, (await OfAsync(text)).HasOwnSheet);

    private static async Task<OwnFinding> OfAsync(string text)
    {
        var question = QuestionReader.Read(text);
        var finding = await Lookup.FindAsync(question, AskerProfile.Unknown, new Trace(TimeProvider.System), CancellationToken.None);
        Assert.NotEmpty(finding.Extract.Quotations);
        return OwnFinding.Of(finding, question);
    }
}
