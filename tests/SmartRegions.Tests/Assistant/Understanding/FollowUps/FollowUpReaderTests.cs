using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding.FollowUps;

namespace SmartRegions.Tests.Assistant.Understanding.FollowUps;

public sealed class FollowUpReaderTests
{
    [Theory]
    [InlineData("Was ist ein Bürgerbus?", "Und was kostet das?", "was kostet das Bürgerbus?")]
    [InlineData("Wer berät in Bayern zu Breitband?", "und in Hessen?", "Wer berät in zu Breitband in Hessen?")]
    [InlineData("Wie viele Anträge gab es in der ersten Runde?", "Und in der zweiten?", "Wie viele Anträge gab es in der Runde in der zweiten?")]
    [InlineData("Wie hoch war die Umlage 2023?", "Und 2024?", "Wie hoch war die Umlage 2024?")]
    [InlineData("Gilt die Satzung für Vereine?", "Aber auch für Schulen?", "Gilt die Satzung für Vereine für Schulen?")]
    public void Question_that_cannot_stand_alone_takes_over_what_it_leans_on(string before, string question, string resolved) =>
        Assert.Equal(new FollowUp(Dependence.Certain, resolved), Read(question, before));

    [Fact]
    public void Question_leans_on_what_the_one_before_it_leaned_on()
    {
        var followUp = Read("Und was kostet der?", "Was ist ein Bürgerbus?", "Wer fährt den?");

        Assert.Equal("was kostet der fährt Bürgerbus?", followUp.Resolved);
    }

    [Fact]
    public void Short_question_may_lean_on_the_one_before()
    {
        var followUp = Read("Wer betreibt die Plattform?", "Was ist ein Geoportal?");

        Assert.Equal(new FollowUp(Dependence.Possible, "Wer betreibt die Plattform Geoportal?"), followUp);
    }

    [Theory]
    [InlineData("Anderes Thema: Was kostet das Parken?", "Was ist ein Bürgerbus?")]
    [InlineData("Welche Unterlagen braucht die Gemeinde für den Antrag auf Breitbandförderung beim Landkreis?", "Was ist ein Bürgerbus?")]
    [InlineData("Was kostet das?", "Hallo!")]
    public void Question_of_its_own_and_small_talk_before_it_change_nothing(string question, string before) =>
        Assert.Equal(FollowUp.Alone, Read(question, before));

    [Fact]
    public void Ellipsis_at_the_beginning_lacks_what_it_leans_on()
    {
        Assert.True(Read("Und in Bayern?").LacksWhatItLeansOn);
        Assert.False(Read("Was gilt in Bayern?").LacksWhatItLeansOn);
    }

    private static FollowUp Read(string question, params IEnumerable<string> before) =>
        FollowUpReader.Read(question, new Conversation([.. before.Select(text => new Turn(new Question(text), Answer: null))]));
}
