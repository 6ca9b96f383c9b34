using SmartRegions.Assistant;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Tests.Assistant.Advice;

namespace SmartRegions.Tests.Assistant.Sheets;

public sealed class SheetTests
{
    [Theory]
    [InlineData("Kurz gesagt", nameof(SectionRole.Summary))]
    [InlineData("Was hat der Landkreis Rottbach umgesetzt?", nameof(SectionRole.Done))]
    [InlineData("Was hat die Pegelmessung in Auental gekostet?", nameof(SectionRole.Cost))]
    [InlineData("Welcher Aufwand und welche Kosten entstehen?", nameof(SectionRole.Cost))]
    [InlineData("Was kostet ein LoRaWAN-Netz?", nameof(SectionRole.Cost))]
    [InlineData("Welche Voraussetzungen braucht ein Pegelnetz?", nameof(SectionRole.Prerequisites))]
    [InlineData("Was wurde gelernt?", nameof(SectionRole.Learned))]
    [InlineData("Welche Risiken und welcher Datenschutz sind zu beachten?", nameof(SectionRole.Risks))]
    [InlineData("Wer nutzt Bürgerforum Offen schon?", nameof(SectionRole.Users))]
    [InlineData("Wer macht es schon?", nameof(SectionRole.Users))]
    [InlineData("Wer hilft weiter?", nameof(SectionRole.Contact))]
    [InlineData("Wer kann die Landesförderung beantragen?", nameof(SectionRole.WhoMayApply))]
    [InlineData("Wie hoch ist die Förderung in Hessen?", nameof(SectionRole.Quota))]
    [InlineData("Bis wann sind Anträge möglich?", nameof(SectionRole.Deadline))]
    [InlineData("Was wird gefördert?", nameof(SectionRole.Supported))]
    [InlineData("Wer berät Kommunen in Hessen zu Smart City?", nameof(SectionRole.Advisers))]
    [InlineData("Was nicht belegt ist", nameof(SectionRole.Unknown))]
    [InlineData("Was ist LoRaWAN?", nameof(SectionRole.Other))]
    [InlineData("Wer hat LoRaWAN erfunden?", nameof(SectionRole.Other))]
    public void Section_is_told_by_the_leading_words_of_its_heading(string heading, string role) => Assert.Equal(role, SectionHeadings.RoleOf(heading).ToString());

    [Fact]
    public async Task Opening_of_a_section_is_its_lead_in_with_items()
    {
        var learned = (await SheetLibrary.SheetAsync("auental-pegel")).Opening(SectionRole.Learned, 1);

        Assert.Equal(["Zwei Lehren aus Auental helfen anderen Gemeinden (Gemeindebericht 2025):", "• Die Feuerwehr früh beteiligen."], learned.Select(quotation => quotation.Text));
    }

    [Fact]
    public async Task Sentence_that_speaks_to_a_machine_is_no_statement()
    {
        var done = (await SheetLibrary.SheetAsync("lindenstadt-zwilling")).Section(SectionRole.Done);

        Assert.Equal(["Lindenstadt hat drei Fachzwillinge für Verkehr, Klima und Bauen verbunden (Stadtbericht 2023)."], done?.Statements.Select(statement => statement.Quotation.Text));
    }

    [Fact]
    public async Task Document_without_the_fixed_headings_has_sections_without_a_role()
    {
        var sheet = await SheetLibrary.SheetAsync("lorawan");

        Assert.All(sheet.Sections, section => Assert.Equal(SectionRole.Other, section.Role));
        Assert.Empty(sheet.Opening(SectionRole.Cost, 1));
    }

    [Fact]
    public async Task Cells_of_a_row_can_be_quoted_alone()
    {
        var row = (await SheetLibrary.SheetAsync("modellprojekte")).Sections.SelectMany(section => section.Rows).First();

        Assert.Equal(
            [("Modellprojekt", "Auental"), ("Staffel", "2"), ("Raumtyp", "Landgemeinde"), ("Handlungsfelder", "Sensorik"), ("Was belegt ist", "Pegelsensorik, siehe Auental"), ("Quelle", "Bekanntgabeliste")],
            TableCell.In(row).Select(cell => (cell.Column, cell.Value.Text)));
    }
}
