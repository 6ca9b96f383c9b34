using SmartRegions.Assistant.Advice.Peers;
using SmartRegions.Tests.Corpus;
using Advisory = SmartRegions.Assistant.Sheets.Sheet;

namespace SmartRegions.Tests.Assistant.Advice.Peers;

public sealed class ProjectTableTests
{
    [Fact]
    public async Task Every_row_of_the_starter_knowledge_base_tells_of_its_project_or_says_in_the_agreed_words_that_nothing_is_evidenced()
    {
        var sheets = (await CorpusLibrary.SheetsAsync()).Select(version => Advisory.Of(version.Document, version.Passages));
        var evidenced = sheets.SelectMany(sheet => ProjectTable.Peers(sheet, _ => 1)).Select(row => row.Evidenced.Text).ToList();

        Assert.InRange(evidenced.Count(ProjectTable.TellsNothing), 1, evidenced.Count - 1);
        Assert.All(evidenced, said => Assert.True(said == ProjectTable.OnlyAdmitted || !OnlyNames(said), said));
    }

    /// <summary>In other words than those agreed on: "Aufnahme ins Programm", "nicht belegt", "–".</summary>
    private static bool OnlyNames(string said) =>
        said.Contains("aufnahme in", StringComparison.OrdinalIgnoreCase) || said.StartsWith("nur ", StringComparison.OrdinalIgnoreCase) || said.Contains("nicht belegt", StringComparison.OrdinalIgnoreCase) || !said.Any(char.IsLetter);
}
