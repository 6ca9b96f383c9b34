using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class SpelledQuestionTests
{
    private static readonly PassageLibrary Library = Holding("Eine Melderegisterauskunft kostet 11,00 €. Melderegisterauskünfte gibt das Bürgerbüro.");

    [Fact]
    public async Task Mistyped_question_is_answered_like_the_right_one_and_says_how_it_was_read()
    {
        var right = Assert.IsType<CitedAnswer>(await AskAsync("Was kostet eine Melderegisterauskunft?"));
        var mistyped = Assert.IsType<CitedAnswer>(await AskAsync("Was kostet eine Melderegisterauskuft?"));
        Assert.Equal(right.Text, mistyped.Text);
        Assert.Equal("Gelesen habe ich „Melderegisterauskuft“ als „Melderegisterauskunft“.", Assert.Single(mistyped.Notes, note => note.Kind == NoteKind.Respelled).Text);
        Assert.DoesNotContain(right.Notes, note => note.Kind == NoteKind.Respelled);
    }

    [Fact]
    public async Task Of_several_forms_the_nearest_is_read() =>
        Assert.Equal("Was kosten Melderegisterauskünfte?", (await ReadAsync("Was kosten Meldregisterauskünfte?", Library)).Text);

    [Fact]
    public async Task Small_letters_stay_small() =>
        Assert.Equal("was kostet eine melderegisterauskunft", (await ReadAsync("was kostet eine melderegisterauskuft", Library)).Text);

    [Fact]
    public async Task Question_without_slips_stays_as_it_is_and_is_not_searched_for()
    {
        var access = Library.Access() with { Search = (_, _) => throw new InvalidOperationException("Nothing is to be looked up.") };
        var spelled = await SpelledQuestion.ReadAsync("Was kostet eine Melderegisterauskunft?", access, CancellationToken.None);
        Assert.Equal("Was kostet eine Melderegisterauskunft?", spelled.Text);
        Assert.Empty(spelled.Read);
    }

    [Fact]
    public async Task Word_that_stands_in_nothing_found_is_not_read_as_another()
    {
        var all = (await Library.Access().Documents(CancellationToken.None)).Select(document => document.Id).ToHashSet();
        var spelled = await SpelledQuestion.ReadAsync("Was kostet eine Melderegisterauskuft?", Library.Access(all), CancellationToken.None);
        Assert.Equal("Was kostet eine Melderegisterauskuft?", spelled.Text);
    }

    [Theory]
    [InlineData("Was kostet in Homburg eine Auskunft?", "Hamburg")]
    [InlineData("was kostet in homburg eine auskunft", "Hamburg")]
    [InlineData("Was kostet in Freiberg eine Auskunft?", "Freiburg")]
    public async Task Name_is_not_read_as_another(string typed, string known)
    {
        var library = Holding($"In {known} kostet eine Auskunft 11,00 €.");
        Assert.NotEmpty(await library.Access().Respellings(typed, CancellationToken.None));
        Assert.Equal(typed, (await ReadAsync(typed, library)).Text);
    }

    private static Task<SpelledQuestion> ReadAsync(string typed, PassageLibrary library) => SpelledQuestion.ReadAsync(typed, library.Access(), CancellationToken.None);

    private static Task<Answer> AskAsync(string question) =>
        new Advisor(Library.Access(), TimeProvider.System).AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);

    /// <summary>With a dictionary that knows no word of these questions, so that unknown ones count as mistyped.</summary>
    private static PassageLibrary Holding(string text) => PassageLibrary.Build(
        [TownLibrary.Document("auskunft", "Gebührenverzeichnis", ("Gebühren", text))], Glossary.Empty, new Thesaurus(["amsel"], [0, 0], [], []), CancellationToken.None);
}
