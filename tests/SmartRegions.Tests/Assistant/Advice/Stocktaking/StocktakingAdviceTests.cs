using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice.Stocktaking;
using SmartRegions.Assistant.Handouts;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Advice.Stocktaking;

public sealed class StocktakingAdviceTests
{
    private static readonly SheetFolder Sheets = new("Stocktaking");

    private static readonly string[] WeakStart = ["Wo stehen wir?", "nein", "weiß nicht", .. Enumerable.Repeat("nein", 8)];

    [Theory]
    [InlineData("Standortcheck bitte")]
    [InlineData("Wie ist unser Reifegrad?")]
    [InlineData("ich möchte eine bestandsaufnahme machen")]
    [InlineData("können wir mal eine bestandsaufnahme machen wo wir stehen?")]
    [InlineData("Wie weit sind wir? Fragen Sie uns mal ab")]
    public async Task Wish_for_it_in_other_words_is_met_with_its_first_question(string wish)
    {
        var first = Assert.IsType<Clarification>(await Sheets.AskAsync(wish));
        Assert.Equal((ClarificationNeed.Stocktaking, 1), (first.Need, first.Step));
    }

    [Fact]
    public async Task Start_asks_the_first_question_as_a_clarification()
    {
        var first = Assert.IsType<Clarification>(await Sheets.AskAsync("Wo stehen wir?"));
        Assert.Equal(("stocktaking", ClarificationNeed.Stocktaking, 1), (first.Intent, first.Need, first.Step));
        Assert.Contains("Frage 1 von 10 – Ziel und Strategie", first.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_replies_end_in_stage_and_steps_quoted_from_the_guides()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync(WeakStart));
        Assert.Contains("Phase „Ideenfindung“", answer.Parts[0].Note, StringComparison.Ordinal);
        Assert.Equal("Schritt 1 – Ziel und Strategie: Ein Ziel festlegen und beschließen lassen", answer.Parts[1].Heading);
        Assert.Contains("Zwei Schritte führen zur Strategie:", answer.Parts[1].Sentences[0].Text, StringComparison.Ordinal);
        Assert.Contains("benannte Person", Assert.Single(answer.Parts[2].Sentences).Text, StringComparison.Ordinal);
        Assert.Equal("Dazu liegt kein Leitfaden vor.", answer.Parts[3].Note);
        Assert.DoesNotMatch("Terminal|/[a-z]", answer.Text);
    }

    [Fact]
    public async Task Question_in_between_is_answered_with_a_reminder()
    {
        var answer = await Sheets.AskAsync("Wo stehen wir?", "ja", "Was ist eine Smart-City-Strategie?");
        Assert.Contains("welches Problem eine Gemeinde digital lösen will", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith("Ihre Standortbestimmung wartet bei Frage 2 von 10: Mit „weiter“ geht es fort, mit „abbrechen“ endet sie.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<Clarification>(await Sheets.AskAsync("Wo stehen wir?", "ja", "Was ist eine Smart-City-Strategie?", "weiter")).Step);
    }

    [Fact]
    public async Task Person_in_need_is_helped_in_the_middle_of_it() =>
        Assert.IsType<Escalation>(await Sheets.AskAsync("Wo stehen wir?", "ja", "Ich kann nicht mehr, ich will nicht mehr leben"));

    [Theory]
    [InlineData("Wie macht man eine Bestandsaufnahme?")]
    [InlineData("Müssen wir eine Bestandsaufnahme machen?")]
    [InlineData("Bestandsaufnahme")]
    public async Task Question_on_taking_stock_is_looked_up(string question) =>
        Assert.NotEqual("stocktaking", (await Sheets.AskAsync(question)).Intent);

    [Theory]
    [InlineData("Wir sind eine Gemeinde in Hessen.", "Hessen")]
    [InlineData("bayern", "Bayern")]
    [InlineData("7000 ew", "7.000 Einwohner, Kleinstadt")]
    public async Task Statement_on_who_asks_is_no_reply_and_the_question_stands(string statement, string noted)
    {
        var asked = Assert.IsType<Clarification>(await Sheets.AskAsync("Wo stehen wir?", "ja", statement));
        Assert.Equal(2, asked.Step);
        Assert.StartsWith($"Danke, das merke ich mir: {noted}.\n\nFrage 2 von 10", asked.Text, StringComparison.Ordinal);
        Assert.Equal(3, Assert.IsType<Clarification>(await Sheets.AskAsync("Wo stehen wir?", "ja", statement, "zum Teil")).Step);
    }

    [Theory]
    [InlineData("Und was machen wir jetzt als erstes?")]
    [InlineData("wie gehts weiter")]
    [InlineData("Was sind die nächsten Schritte?")]
    public async Task What_comes_first_after_the_result_are_its_steps(string question)
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync([.. WeakStart, question]));
        Assert.Equal("Schritt 1 – Ziel und Strategie: Ein Ziel festlegen und beschließen lassen", answer.Parts[0].Heading);
        Assert.DoesNotContain(answer.Parts, part => part.Heading == "Ihre Standortbestimmung");
    }

    [Fact]
    public async Task After_another_question_the_steps_are_not_meant_any_more() =>
        Assert.NotEqual("stocktaking", (await Sheets.AskAsync([.. WeakStart, "Was ist eine Smart-City-Strategie?", "Wie geht es weiter?"])).Intent);

    [Fact]
    public async Task Hand_out_holds_date_asker_answers_steps_and_sources()
    {
        var conversation = await Sheets.TalkAsync(["Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen.", .. WeakStart]);
        var handout = StocktakingHandout.Of(conversation, AskerProfile.Unknown, new FixedTime());
        Assert.NotNull(handout);
        var page = MarkdownHandout.Of(handout);
        Assert.StartsWith("# Standortbestimmung vom 9. März 2026\n\nKommune: Hessen, 4.200 Einwohner, Landgemeinde\n", page, StringComparison.Ordinal);
        Assert.Contains("| 2 | Zuständigkeit | Gibt es eine Person oder Stelle, die für das Vorhaben zuständig ist und dafür Zeit hat? | weiß nicht |", page, StringComparison.Ordinal);
        Assert.Contains("1. Eine Smart-City-Strategie aufstellen, ", page, StringComparison.Ordinal);
        Assert.Contains("\\[1\\]", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_of_the_whole_conversation_names_the_stocktaking_and_what_was_asked_in_it()
    {
        var conversation = await Sheets.TalkAsync([.. WeakStart, "Was ist eine Smart-City-Strategie?"]);
        var page = MarkdownHandout.Of(ConversationHandout.Of(conversation, AskerProfile.Unknown, new FixedTime())!);
        Assert.Contains("## Standortbestimmung\n", page, StringComparison.Ordinal);
        Assert.Contains("### Antworten\n", page, StringComparison.Ordinal);
        Assert.Contains("| 2 | Zuständigkeit | Gibt es eine Person oder Stelle, die für das Vorhaben zuständig ist und dafür Zeit hat? | weiß nicht |", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"## {WeakStart[^1]}\n", page, StringComparison.Ordinal);
        Assert.Contains("## Was ist eine Smart-City-Strategie?\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_finished_stocktaking_there_is_no_hand_out() =>
        Assert.Null(StocktakingHandout.Of(await Sheets.TalkAsync("Wo stehen wir?", "ja"), AskerProfile.Unknown, new FixedTime()));
}
