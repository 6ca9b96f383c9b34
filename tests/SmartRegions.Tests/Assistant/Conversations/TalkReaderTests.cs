using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class TalkReaderTests
{
    private static readonly KnowledgeAccess Knowledge = PassageLibrary.Build(
        [
            TownLibrary.Document("rufbus", "Rufbus einführen", ("Was kostet ein Rufbus?", "Ein Rufbus kostet vor allem Fahrpersonal. Heinz fährt ihn am Abend.")),
            TownLibrary.Document("parken", "Parken im Ort", ("Was kosten Parksensoren?", "Ein Parksensor kostet 300 Euro.")),
            TownLibrary.Document("wald", "Waldbrand erkennen", ("Was messen Kameras?", "Kameras sehen Rauch am Abend.")),
        ],
        Glossary.Empty,
        CancellationToken.None).Access();

    [Fact]
    public async Task Words_that_name_a_sheet_are_the_matter_and_what_is_said_in_passing_is_not()
    {
        var talk = await ReadAsync("Und was kostet das?", "Was kostet der Rufbus am Abend?");

        Assert.Equal(["Rufbus"], talk?.Matter);
        Assert.StartsWith("rufbus", Assert.Single(talk!.Sheets).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistyped_word_is_carried_on_as_the_sources_write_it()
    {
        var talk = await ReadAsync(WithDictionary("sooren", "parksensoren"), "Und was kostet die?", "Wie funktionieren Parksensooren?");

        Assert.Equal(["Parksensoren"], talk?.Matter);
        Assert.DoesNotContain("sooren", talk!.FollowUp.Resolved, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_about_nothing_that_is_known_is_passed_over() =>
        Assert.Equal(["Rufbus"], (await ReadAsync("Und was kostet das?", "Was ist ein Rufbus?", "Wie schwer ist der Jupiter?"))?.Matter);

    [Fact]
    public async Task Talk_of_nothing_that_is_known_has_no_matter() => Assert.Null(await ReadAsync("Und was kostet das?", "Wie schwer ist der Jupiter?"));

    private static Task<Talk?> ReadAsync(string question, params IEnumerable<string> before) => ReadAsync(Knowledge, question, before);

    private static Task<Talk?> ReadAsync(KnowledgeAccess knowledge, string question, params IEnumerable<string> before)
    {
        var conversation = new Conversation([.. before.Select(text => new Turn(new Question(text), Answer: null))]);
        return new TalkReader(knowledge).ReadAsync(question, FollowUpReader.Read(question, conversation), conversation, CancellationToken.None);
    }

    /// <summary>As with a dictionary that does not know the last word where it is mistyped.</summary>
    private static KnowledgeAccess WithDictionary(string mistyped, string meant) => Knowledge with
    {
        Respellings = (text, _) => Task.FromResult<IReadOnlyList<Respelling>>(
            text.Contains(mistyped, StringComparison.Ordinal) ? [new Respelling(GermanTokenizer.Tokenize(text).Count - 1, CistemStemmer.Stem(meant))] : []),
    };
}
