using System.Globalization;
using SmartRegions.Assistant;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering;

/// <summary>Almost equal applications: the name stands in the opening of each, the amount in the passage behind it.</summary>
public sealed class NamedDocumentsTests
{
    private static readonly string[] Projects = ["Sommerfest", "Frankfurz", "Hofkonzert", "Lesenacht", "Kinderzirkus", "Weihnachtsmarkt"];

    [Fact]
    public async Task Amount_is_taken_from_the_document_that_holds_the_name()
    {
        var library = PassageLibrary.Build([.. Projects.Select(Application), .. Enumerable.Range(0, 120).Select(Filler)], Glossary.Empty, CancellationToken.None);
        var advisor = new Advisor(library.Access(), TimeProvider.System);
        var answer = Assert.IsType<CitedAnswer>(await advisor.AnswerAsync(
            new Question("Welcher Zuschuss wird für die Maßnahme „Frankfurz“ beantragt?"), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
        Assert.Equal("Es wird ein Zuschuss in Höhe von 2.000,00 € beantragt.", answer.Sentences[0].Text);
        Assert.Equal("Zuschussantrag 1", answer.Citations[0].Document.Title);
    }

    private static DocumentVersion Application(string project, int number) => TownLibrary.Document(
        project,
        string.Create(CultureInfo.InvariantCulture, $"Zuschussantrag {number}"),
        ("Entscheidung über die Gewährung eines Zuschusses", $"für die Maßnahme: „{project}“ im Stadtbezirk"),
        ("Sachverhalt", string.Create(CultureInfo.InvariantCulture, $"Es wird ein Zuschuss in Höhe von {number + 1}.000,00 € beantragt. Der Antrag ist vollständig.")));

    private static DocumentVersion Filler(int number) => TownLibrary.Document(
        string.Create(CultureInfo.InvariantCulture, $"protokoll-{number}"),
        string.Create(CultureInfo.InvariantCulture, $"Protokoll {number}"),
        ("Verlauf", string.Create(CultureInfo.InvariantCulture, $"Der Ausschuss tagte zum {number}. Mal und vertagte den Punkt Verkehr.")));
}
