using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.Clarifying;

namespace SmartRegions.Tests.Assistant.Advice.Office;

public sealed class OfficeAdviceTests
{
    private static readonly SheetFolder Sheets = new("Office");

    [Fact]
    public async Task Offices_of_the_Land_come_with_the_first_address_everywhere()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Wer hilft uns in Thüringen?"));
        Assert.Equal("office", answer.Intent);
        Assert.Equal(["Anlaufstellen in Thüringen", "Bundesweit"], answer.Parts.Select(part => part.Heading));
        Assert.Contains("Agentur Digitales Thüringen, kostenfrei.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_Land_it_is_asked_for_and_remembered()
    {
        Assert.Equal(ClarificationNeed.Land, Assert.IsType<Clarification>(await Sheets.AskAsync("Wer hilft uns?")).Need);
        Assert.Contains("Agentur", (await Sheets.AskAsync("Wer hilft uns?", "Thüringen")).Text, StringComparison.Ordinal);
        Assert.Contains("Agentur", (await Sheets.AskAsync("Wir sind eine Gemeinde in Thüringen.", "Was ist ein Rufbus?", "Wer hilft uns?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_will_not_say_gets_what_holds_everywhere()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Wer hilft uns?", "egal"));
        Assert.Equal("Ohne Ihr Bundesland nenne ich nur, was überall gilt.", Assert.Single(answer.Parts).Note);
    }

    [Fact]
    public async Task Topic_is_answered_first_and_the_section_of_the_Land_that_belongs_to_it_second()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("An wen wenden wir uns in Thüringen bei Datenschutz?"));
        Assert.Contains("eigenen Datenschutzbeauftragten", answer.Parts[0].Sentences[0].Text, StringComparison.Ordinal);
        Assert.Equal("Bei Fragen zum Datenschutz", answer.Parts[0].Heading);
        Assert.Contains("Aufsicht in Erfurt", answer.Parts[1].Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topic_that_every_Land_treats_alike_needs_no_Land() =>
        Assert.Contains("Vergabestelle", Assert.IsType<CitedAnswer>(await Sheets.AskAsync("An wen wenden wir uns bei Fragen zu Vergabe?")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Land_without_a_sheet_is_said_to_be_unknown()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Wer hilft uns in Bremen?"));
        Assert.Contains("Eine eigene Anlaufstelle in Bremen ist mir nicht bekannt.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Abstention_names_the_office_of_the_Land_with_its_source()
    {
        var answer = Assert.IsType<Abstention>(await Sheets.AskAsync("Wir sind in Thüringen.", "Wie viele Ampeln stehen in Apolda?"));
        Assert.Contains("an die Agentur Digitales Thüringen. [1]", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Anlaufstellen in Thüringen", Assert.Single(answer.Citations).Document.Title);
    }

    [Fact]
    public async Task Abstention_without_a_Land_names_the_first_address_for_everybody() =>
        Assert.Contains("„Guter Anfang“", Assert.IsType<Abstention>(await Sheets.AskAsync("Wie viele Ampeln stehen in Apolda?")).Text, StringComparison.Ordinal);
}
