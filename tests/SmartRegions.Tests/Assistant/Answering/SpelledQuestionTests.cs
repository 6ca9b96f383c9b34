using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class SpelledQuestionTests
{
    private static readonly PassageLibrary Library = PassageLibrary.Build(
        [TownLibrary.Document("auskunft", "Gebührenverzeichnis", ("Gebühren", "Eine Melderegisterauskunft kostet 11,00 €. Melderegisterauskünfte gibt das Bürgerbüro."))], Glossary.Empty, CancellationToken.None);

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
    public void Small_letters_stay_small() =>
        Assert.Equal("was kostet eine melderegisterauskunft", Of("was kostet eine melderegisterauskuft", Library.Search(new SearchQuery("auskunft")).Hits).Text);

    [Fact]
    public void Question_without_slips_stays_as_it_is()
    {
        var spelled = SpelledQuestion.Of("Was kostet ein Hund?", Library.Search(new SearchQuery("Hund")));
        Assert.Equal("Was kostet ein Hund?", spelled.Text);
        Assert.Empty(spelled.Read);
    }

    [Fact]
    public void Word_that_stands_in_nothing_found_is_not_read_as_another() => Assert.Equal("Was kostet eine Melderegisterauskuft?", Of("Was kostet eine Melderegisterauskuft?", []).Text);

    [Theory]
    [InlineData("Was kostet in Homburg eine Auskunft?", "Hamburg")]
    [InlineData("was kostet in homburg eine auskunft", "Hamburg")]
    [InlineData("Was kostet in Freiberg eine Auskunft?", "Freiburg")]
    public void Name_is_not_read_as_another(string typed, string known)
    {
        var library = PassageLibrary.Build([TownLibrary.Document("namen", "Auskunft", ("Kosten", $"In {known} kostet eine Auskunft 11,00 €."))], Glossary.Empty, CancellationToken.None);
        var found = library.Search(new SearchQuery("Auskunft")) with { Respellings = [new Respelling(3, CistemStemmer.Stem(Folding.Fold(known)))] };
        Assert.Equal(typed, SpelledQuestion.Of(typed, found).Text);
    }

    private static SpelledQuestion Of(string typed, IReadOnlyList<SearchHit> hits) => SpelledQuestion.Of(typed, new SearchResult(hits, [], 0) { Respellings = [new Respelling(3, Stem)] });

    private static string Stem => CistemStemmer.Stem("melderegisterauskunft");

    /// <summary>Asks as with a dictionary that does not know the mistyped word.</summary>
    private static Task<Answer> AskAsync(string question)
    {
        var access = Library.Access() with { Search = (query, _) => Task.FromResult(Library.Search(query) with { Respellings = query.Text.Contains("auskuft", StringComparison.Ordinal) ? [new Respelling(3, Stem)] : [] }) };
        return new Advisor(access, TimeProvider.System).AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None);
    }
}
