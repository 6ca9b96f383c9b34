using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class TalkedMatterTests
{
    private const string Matter = "Rufbus Abend Talheim 2021";

    private static readonly SearchResult Found = PassageLibrary.Build(
        [
            TownLibrary.Document("rufbus", "Rufbus Talheim", ("Fahrplan", "Der Rufbus fährt seit 2021 am Abend.")),
            TownLibrary.Document("parken", "Parken im Ort", ("Gebühr", "Am Abend ist das Parken frei.")),
        ],
        Glossary.Empty,
        CancellationToken.None).Search(new SearchQuery(Matter));

    private static readonly UnderstoodQuestion Understood = QuestionReader.Read(Matter);

    private static readonly TalkedMatter Talked = new(Understood, new QuestionTerms(Found.Terms, Understood.Words));

    [Theory]
    [InlineData("Rufbus Talheim", "Rufbus, Talheim, 2021")]
    [InlineData("Rufbusse in Talheim", "Rufbus, Talheim, 2021")]
    [InlineData("Rufbus am Abend", "Rufbus, Abend, 2021")]
    public void Words_that_name_a_sheet_count_and_numbers_beside_them_are_kept(string title, string typed)
    {
        var named = Talked.NamedIn([Talked.SharesIn(title)]);

        Assert.Equal(typed, string.Join(", ", Talked.AsTyped(named!)));
    }

    [Fact]
    public void Words_of_several_sheets_count_together() =>
        Assert.Equal(["Rufbus", "Talheim"], Talked.NamedIn([Talked.SharesIn("Rufbus einführen"), Talked.SharesIn("Talheim")])!.Select(word => Understood.Words[word].AsTyped));

    [Theory]
    [InlineData("Parken im Ort")]
    [InlineData("Feierabend")]
    public void Too_little_of_the_matter_is_none(string title) => Assert.Null(Talked.NamedIn([Talked.SharesIn(title)]));

    [Theory]
    [InlineData("Rufbus Talheim", 1, 1)]
    [InlineData("Rufbus einführen", 0.2, 0.8)]
    [InlineData("Parken im Ort", 0, 0.1)]
    public void Share_of_the_words_that_count_is_told_for_each_text(string text, double least, double most)
    {
        var named = Talked.NamedIn([Talked.SharesIn("Rufbus Talheim")])!;

        Assert.InRange(Talked.ShareOf(named, Talked.SharesIn(text)), least, most);
    }
}
