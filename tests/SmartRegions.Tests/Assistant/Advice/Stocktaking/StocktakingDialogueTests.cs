using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice.Stocktaking;

namespace SmartRegions.Tests.Assistant.Advice.Stocktaking;

public sealed class StocktakingDialogueTests
{
    [Theory]
    [InlineData("Wo stehen wir?")]
    [InlineData("Wo stehen wir eigentlich mit der Digitalisierung?")]
    [InlineData("wie smart sind wir")]
    [InlineData("Wie smart ist unsere Gemeinde?")]
    [InlineData("Standortbestimmung")]
    [InlineData("Wir möchten eine Selbsteinschätzung")]
    [InlineData("Wir möchten eine Selbsteinschätzung machen")]
    [InlineData("Standortcheck bitte")]
    [InlineData("Wie ist unser Reifegrad?")]
    [InlineData("Wo steht unsere Gemeinde?")]
    [InlineData("Wir wollen unseren Reifegrad ermitteln")]
    public void Dialogue_starts_by_words(string text) => Assert.Equal((true, 1), StateAfter(text));

    [Theory]
    [InlineData("Was ist eine Standortbestimmung?")]
    [InlineData("Wer hilft bei der Selbsteinschätzung?")]
    [InlineData("Wo stehen die Sensoren?")]
    [InlineData("Wo steht unser Antrag?")]
    [InlineData("Wozu dient ein Standortcheck?")]
    [InlineData("ja")]
    [InlineData("weiter")]
    public void Question_about_something_else_starts_nothing(string text) => Assert.Equal((false, 1), StateAfter(text));

    [Fact]
    public void Each_reply_leads_to_the_next_question() => Assert.Equal((true, 4), StateAfter("Wo stehen wir?", "ja", "zum Teil", "keine Ahnung"));

    [Theory]
    [InlineData("danke dir")]
    [InlineData("kann ich das als word haben?")]
    public void Thanks_and_the_hand_out_leave_the_result_what_one_talks_about(string aside)
    {
        var after = StocktakingDialogue.In(Conversation.Empty);
        foreach (var text in Enumerable.Repeat("nein", 10).Prepend("Wo stehen wir?").Append(aside)) after = after.After(text);
        Assert.Equal(StocktakingMove.NextSteps, after.MoveOf("und was mach ich als erstes?"));
        Assert.Equal(StocktakingMove.None, after.After("Was kostet ein Rufbus?").MoveOf("und was mach ich als erstes?"));
    }

    [Fact]
    public void Back_takes_the_last_reply_away() => Assert.Equal((true, 2), StateAfter("Wo stehen wir?", "ja", "nein", "zurück"));

    [Fact]
    public void Back_at_the_first_question_stays_there() => Assert.Equal((true, 1), StateAfter("Wo stehen wir?", "zurück"));

    [Theory]
    [InlineData("verstehe ich nicht")]
    [InlineData("Die Frage versteh ich ned")]
    [InlineData("kapier ich nicht")]
    [InlineData("Was meinst du damit?")]
    [InlineData("Was heißt das genau?")]
    [InlineData("Was ist damit gemeint?")]
    public void Who_does_not_understand_is_asked_again_and_has_said_neither_yes_nor_no(string text)
    {
        Assert.Equal(StocktakingMove.Puzzled, After("Wo stehen wir?", "ja").MoveOf(text));
        Assert.Equal((true, 2), StateAfter("Wo stehen wir?", "ja", text));
    }

    [Fact]
    public void Stop_ends_it_and_later_replies_mean_nothing() => Assert.Equal((false, 1), StateAfter("Wo stehen wir?", "ja", "abbrechen", "nein"));

    [Fact]
    public void Stop_and_resumption_may_name_it()
    {
        Assert.Equal((false, 1), StateAfter("Wo stehen wir?", "ja", "Standortbestimmung abbrechen"));
        Assert.Equal((true, 2), StateAfter("Wo stehen wir?", "ja", "Was kostet LoRaWAN?", "weiter mit der Standortbestimmung"));
    }

    [Fact]
    public void Other_question_in_between_interrupts_and_weiter_resumes()
    {
        var interrupted = After("Wo stehen wir?", "ja", "Was kostet LoRaWAN?");
        Assert.True(interrupted is { IsRunning: true, IsInterrupted: true, Step: 2 });
        Assert.Equal(StocktakingMove.None, interrupted.MoveOf("Wir haben in Hessen nicht so viel Geld"));
        Assert.Equal(StocktakingMove.Reply, interrupted.MoveOf("nein"));
        Assert.True(interrupted.After("weiter") is { IsInterrupted: false, Step: 2 });
    }

    [Fact]
    public void Tenth_reply_completes_it()
    {
        var dialogue = After(["Wo stehen wir?", .. Enumerable.Repeat("ja", 10)]);
        Assert.True(dialogue is { IsRunning: false, IsComplete: true });
        Assert.Equal(StocktakingMove.None, dialogue.MoveOf("ja"));
    }

    [Fact]
    public void Starting_again_forgets_the_replies() => Assert.Equal((true, 2), StateAfter("Wo stehen wir?", "ja", "ja", "Standortbestimmung", "nein"));

    private static (bool IsRunning, int Step) StateAfter(params string[] texts) => (After(texts).IsRunning, After(texts).Step);

    private static StocktakingDialogue After(params string[] texts) =>
        StocktakingDialogue.In(new Conversation([.. texts.Select(text => new Turn(new Question(text), null))]));
}
