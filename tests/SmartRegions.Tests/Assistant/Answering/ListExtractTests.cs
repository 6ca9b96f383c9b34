using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class ListExtractTests
{
    private static readonly PassageLibrary Library = PassageLibrary.Build(
        [
            TownLibrary.Document(
                "messnetz",
                "Messnetz einrichten",
                ("Wie richten wir ein Messnetz ein?", "So richten Sie ein Messnetz ein:\n1. Standorte wählen.\n2. Sensoren kaufen."),
                ("Was ist beim Messnetz zu bedenken?", "Wer ein Messnetz einrichtet, bedenkt:\n- Strom\n- Frost"),
                ("Welche Lizenzen gibt es?", "Für Messdaten gibt es diese Lizenzen:\n- Datenlizenz Deutschland\n- Creative Commons"),
                ("Was wird vereinbart?", "In die Vereinbarung gehören:\n- Kosten\n- Haftung")),
            TownLibrary.Document("haushalt", "Haushalt", ("Ausgaben", "Der Haushalt umfasst diese Ausgaben:\n- Bebauungsplan\n- Geräte mehrerer Hersteller"), ("Rückblick", "Bebauungsplan und Hersteller blieben im Haushalt wie im Vorjahr.")),
        ],
        Glossary.Empty,
        CancellationToken.None);

    [Theory]
    [InlineData("Wie richten wir ein Messnetz ein?", "So richten Sie ein Messnetz ein:|1. Standorte wählen.|2. Sensoren kaufen.")]
    [InlineData("Welche Lizenzen gibt es für Messdaten?", "Für Messdaten gibt es diese Lizenzen:|- Datenlizenz Deutschland|- Creative Commons")]
    [InlineData("Was gehört in die Vereinbarung?", "In die Vereinbarung gehören:|- Kosten|- Haftung")]
    public void List_that_answers_is_quoted_with_its_lead_in(string question, string list) => Assert.Equal(list.Split('|'), Find(question));

    [Theory]
    [InlineData("Was kostet ein Messnetz?")]
    [InlineData("Was ist eine Vereinbarung?")]
    [InlineData("Welche Hersteller gibt es für Messdaten mit Datenlizenz?")]
    [InlineData("Was gehört in die Vereinbarung zum Bebauungsplan?")]
    public void Question_for_one_thing_or_another_kind_has_no_list(string question) => Assert.Null(Find(question));

    private static IEnumerable<string>? Find(string text)
    {
        var question = QuestionReader.Read(text);
        var found = Library.Search(new SearchQuery(text) { Top = 10 });
        return ListExtract.Find(Evidence.From(question, found, NamedDocuments.In(question, found)))?.Select(quotation => quotation.Text);
    }
}
