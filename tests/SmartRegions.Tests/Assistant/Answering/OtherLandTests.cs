using SmartRegions.Assistant;
using SmartRegions.Tests.Assistant.Advice;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class OtherLandTests
{
    private const string Deadline = "Die Antragsfrist des Zukunftsfonds lief vom 01.10. bis zum 07.11.2025.";

    private static readonly SheetFolder Programmes = new("Funding");

    [Fact]
    public async Task Deadline_of_another_Land_is_no_answer() =>
        Assert.IsType<Abstention>(await Programmes.AskAsync("Wir sind eine Gemeinde in Bremen.", "Bis wann läuft die Antragsfrist?"));

    [Theory]
    [InlineData("Wir sind eine Gemeinde in Hessen.", "Bis wann läuft die Antragsfrist?")]
    [InlineData("Wir sind eine Gemeinde in Bremen.", "Bis wann läuft die Antragsfrist in Hessen?")]
    [InlineData("Wir sind eine Gemeinde in Bremen.", "Bis wann lief die Antragsfrist des Zukunftsfonds?")]
    public async Task Of_the_own_Land_and_by_its_name_it_is_told(string asker, string question) =>
        Assert.Contains(Assert.IsType<CitedAnswer>(await Programmes.AskAsync(asker, question)).Sentences, sentence => sentence.Text == Deadline);
}
