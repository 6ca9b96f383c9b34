using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class TableRowsTests
{
    private const string OfHessen = "Land: Hessen | Summe: 10.000 €; die Regel aus Thüringen und dem Saarland gilt nicht";
    private const string OfThueringen = "Land: Thüringen | Summe: 5.000 €";
    private const string OfSaarland = "Land: Saarland | Summe: 8.000 €";

    private static readonly KnowledgeAccess Knowledge = PassageLibrary.Build(
        [
            TownLibrary.Document(
                "vergabe",
                "Vergabe",
                ("Was gilt je nach Land?", $"Bis zu dieser Summe dürfen Gemeinden frei einkaufen:\n{OfHessen}\n{OfThueringen}"),
                ("Was gilt noch?", $"{OfSaarland}\nLand: Bayern | Summe: 7.000 €")),
            TownLibrary.Document("orte", "Orte", ("Was kaufen Orte ein?", "Diese Summe kaufen Orte frei ein:\nOrt: Auheim in Thüringen | Summe: 900 €\nOrt: Bedorf | Summe: 300 €")),
        ],
        Glossary.Empty,
        CancellationToken.None).Access();

    [Theory]
    [InlineData("Welche Summe gilt in Thüringen für freien Einkauf?", OfThueringen)]
    [InlineData("Welche Summe gilt in Hessen für freien Einkauf?", OfHessen)]
    [InlineData("Welche Summe gilt im Saarland für freien Einkauf?", OfSaarland)]
    public async Task Of_a_table_by_Land_the_row_of_the_one_named_is_shown_though_other_rows_mention_it(string question, string row) =>
        Assert.Equal([row], await OfNamedLandAsync(question, AskerProfile.Unknown, OfHessen));

    [Theory]
    [InlineData("Welche Summe gilt für freien Einkauf?", OfHessen)]
    [InlineData("Welche Summe kaufen Orte in Thüringen frei ein?", "Ort: Bedorf | Summe: 300 €")]
    public async Task Land_of_the_asker_and_a_table_of_other_things_choose_no_row(string question, string within) =>
        Assert.Empty(await OfNamedLandAsync(question, new AskerProfile { Land = Land.TryParse("TH", out var land) ? land : null }, within));

    /// <param name="question">What is asked.</param>
    /// <param name="profile">Who asks.</param>
    /// <param name="within">A row of the table that is meant.</param>
    private static async Task<IEnumerable<string>> OfNamedLandAsync(string question, AskerProfile profile, string within)
    {
        var understood = QuestionReader.Read(question);
        var found = await Knowledge.Search(new SearchQuery(question) { Top = 10 }, CancellationToken.None);
        var evidence = Evidence.From(understood, found, NamedDocuments.In(understood, found)) with { Land = LandPreference.Of(question, profile) };
        var table = Enumeration.Around(evidence.Sentences.Single(sentence => sentence.Text == within), evidence);
        return TableRows.OfNamedLand(table!, evidence).Select(quotation => quotation.Text);
    }
}
