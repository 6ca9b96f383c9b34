using SmartRegions.Assistant.Advice.Comparing;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Advice.Comparing;

public sealed class ComparisonTableTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Of_a_section_at_most_three_statements_are_shown()
    {
        var table = ComparisonTable.Of([Project("Auheim"), Project("Bedorf")], Today, new CitationNumbers());

        var done = table.Rows.Single(row => row.Heading == "Was umgesetzt wurde").Cells[0];
        Assert.Equal(
            ["Auheim nennt Pegel.", "Auheim nennt Lampen.", "Auheim nennt Brunnen.", "Auheim baut Pegel.", "Auheim baut Lampen.", "Auheim baut Brunnen."],
            done.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void Solution_among_projects_makes_all_of_them_solutions()
    {
        var solution = Project("Bedorf");
        var table = ComparisonTable.Of([Project("Auheim"), solution with { Document = solution.Document with { Kind = DocumentKind.Solution } }], Today, new CitationNumbers());

        Assert.Equal(["Was es ist", "Wofür es sich eignet", "Wer es nutzt", "Kosten", "Voraussetzungen", "Risiken und Datenschutz", "Stand und Evidenz"], table.Rows.Select(row => row.Heading));
        Assert.Equal(["Auheim nennt Pegel."], table.Rows[0].Cells[0].Sentences.Select(sentence => sentence.Text));
    }

    private static Sheet Project(string place)
    {
        var version = TownLibrary.Document(
            place,
            $"{place} – Messnetz",
            ("Kurz gesagt", Sentences($"{place} nennt")),
            ($"Was hat {place} umgesetzt?", Sentences($"{place} baut")));
        return Sheet.Of(version.Document with { Kind = DocumentKind.Project }, version.Passages);
    }

    private static string Sentences(string opening) => string.Join(' ', new[] { "Pegel", "Lampen", "Brunnen", "Brücken", "Busse" }.Select(thing => $"{opening} {thing}."));
}
