using SmartRegions.Assistant;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Answering.Conflicts;

/// <summary>Contradictions that the field really has.</summary>
public sealed class ConflictSearchTests
{
    [Fact]
    public async Task Table_of_sources_stands_beside_an_answer_that_quotes_one_of_them_newest_first()
    {
        var conflict = await ConflictAsync(
            "Wie hoch ist die Förderung in Hessen?",
            TownLibrary.Document("hessen", "Starke Heimat Hessen", ("Wie hoch ist die Förderung in Hessen?", "Die Förderung smarter Kommunen in Hessen beträgt bis 90 % der Kosten.")),
            TownLibrary.Document(
                "widerspruch",
                "Was Quellen verschieden sagen",
                ("Gelten in Hessen 80 Prozent oder 90 Prozent Förderung?", "In Hessen gelten je nach Fassung zwei Sätze der Förderung:\nAngabe: bis 90 % | Quelle und Stand: Fassung 2021–2024\nAngabe: in der Regel 80 % | Quelle und Stand: Fassung 2025")));
        Assert.Equal(["Angabe: in der Regel 80 % | Quelle und Stand: Fassung 2025", "Angabe: bis 90 % | Quelle und Stand: Fassung 2021–2024"], conflict);
    }

    [Fact]
    public async Task Two_documents_with_different_numbers_for_the_same_thing_are_shown_side_by_side()
    {
        var conflict = await ConflictAsync(
            "Wie viele Projekte fördert das Programm Modellprojekte Smart Cities?",
            Dated("alt", "Rundbrief", "2021", "Das Programm Modellprojekte Smart Cities fördert 65 Projekte."),
            Dated("neu", "Bekanntgabe", "2024", "Das Programm Modellprojekte Smart Cities fördert 73 Projekte in Städten."));
        Assert.Equal(["Das Programm Modellprojekte Smart Cities fördert 73 Projekte in Städten.", "Das Programm Modellprojekte Smart Cities fördert 65 Projekte."], conflict);
    }

    [Theory]
    [InlineData("Das Programm Modellprojekte Smart Cities fördert 73 Projekte.", "Das Programm Modellprojekte Smart Cities fördert 73 Projekte in Städten.")]
    [InlineData("Das Programm Modellprojekte Smart Cities fördert 73 Projekte.", "Das Programm Modellprojekte Smart Cities fördert 10 Kleinstädte.")]
    [InlineData("Das Programm Smart Cities fördert 73 Projekte.", "Das Programm Heimat fördert 16 Projekte.")]
    public async Task Same_number_another_unit_and_another_thing_are_no_contradiction(string one, string other) =>
        Assert.Empty(await ConflictAsync("Wie viele Projekte fördert das Programm Modellprojekte Smart Cities?", Dated("a", "Rundbrief", "2021", one), Dated("b", "Bekanntgabe", "2024", other)));

    private static DocumentVersion Dated(string name, string title, string asOf, string text)
    {
        var version = TownLibrary.Document(name, title, ("Stand", text));
        return version with { Document = version.Document with { Validity = new Validity(DocumentDate.TryParse(asOf, out var date) ? date : null, null) } };
    }

    private static async Task<IReadOnlyList<string>> ConflictAsync(string question, params DocumentVersion[] documents)
    {
        var answer = await TownLibrary.Over(documents).AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);
        var part = Assert.IsType<CitedAnswer>(answer).Parts.FirstOrDefault(part => part.Heading == "Die Quellen sagen Verschiedenes:");
        return [.. part?.Sentences.Select(sentence => sentence.Text) ?? []];
    }
}
