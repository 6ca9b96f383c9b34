using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding.Clarifying;

namespace SmartRegions.Tests.Assistant.Advice.Funding;

/// <summary>On the 9th of March 2026.</summary>
public sealed class FundingAdviceTests
{
    private static readonly SheetFolder Sheets = new("Funding");
    private static readonly SheetFolder ForOthers = new("Funding/ForOthers");
    private static readonly SheetFolder Over = new("Funding/Over");

    [Fact]
    public async Task Without_a_Land_it_is_asked_for_once()
    {
        Assert.Equal(ClarificationNeed.Land, Assert.IsType<Clarification>(await Sheets.AskAsync("Welche Förderung gibt es für uns?")).Need);
        var general = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Welche Förderung gibt es für uns?", "weiß nicht"));
        Assert.Contains("Stadtlabor", general.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hessen", general.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_open_comes_first_then_the_rest_of_the_Land_and_of_the_Bund()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Welche Förderung gibt es für uns?", "Hessen, 4.200 Einwohner"));
        Assert.Equal("funding", answer.Intent);
        Assert.Equal("Für Hessen ist mir heute (09.03.2026) ein offenes Programm bekannt.", answer.Parts[0].Note);
        Assert.Equal(
            [
                "Heute offen: Dorfmobil Hessen",
                "Nicht mehr offen: Zukunftsfonds Hessen – Förderung digitaler Gemeinden",
                "Ob derzeit offen, ist nicht belegt: Stadtlabor (Bund)",
                "Weiter suchen",
            ],
            answer.Parts.Skip(1).Select(part => part.Heading));
    }

    [Fact]
    public async Task Programme_shows_quota_deadline_and_who_may_apply_and_since_when_it_is_over()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Welche Fördermittel gibt es in Hessen?"));
        var closed = answer.Parts.Single(part => part.Heading?.StartsWith("Nicht mehr offen", StringComparison.Ordinal) == true);
        Assert.Equal("Land Hessen; Antragsfrist abgelaufen am 07.11.2025.", closed.Note);
        Assert.Equal(["Förderung", "Frist", "Wer"], closed.Sentences.Select(sentence => sentence.Label));
        Assert.All(closed.Sentences, sentence => Assert.NotEmpty(sentence.Citations));
    }

    [Fact]
    public async Task Nothing_open_is_said_plainly_and_announced_programmes_say_from_when()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Wo kriegen wir in Thüringen Fördergeld her?"));
        Assert.StartsWith("Für Thüringen ist mir heute (09.03.2026) kein offenes Programm bekannt.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(("Angekündigt: Sensorprogramm Thüringen", "Land Thüringen; Anträge von 04.05.2026 bis 30.06.2026."), (answer.Parts[1].Heading, answer.Parts[1].Note));
    }

    [Fact]
    public async Task Programme_for_another_matter_is_left_out()
    {
        var answer = Assert.IsType<CitedAnswer>(await Sheets.AskAsync("Gibt es Geld für Messnetze in Hessen?"));
        Assert.DoesNotContain("Dorfmobil", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Zukunftsfonds", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Land_of_another_programme_is_left_out()
    {
        var answer = await Sheets.AskAsync("Welche Fördermittel gibt es in Hessen?");
        Assert.Contains("Dorfmobil Hessen", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sensorprogramm", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_over_and_not_the_Lands_stands_in_one_part_a_line_each()
    {
        var answer = Assert.IsType<CitedAnswer>(await Over.AskAsync("Welche Fördermittel gibt es in Hessen?"));
        Assert.Equal(["Nicht mehr offen: Landesfonds Hessen", "Nicht mehr offen", "Weiter suchen"], answer.Parts.Skip(1).Select(part => part.Heading));
        Assert.Equal(
            [("Stadtwerkstatt", "Die Antragsfrist der Stadtwerkstatt endete am 30.09.2025."), ("Dorfwerkstatt", "Die Antragsfrist der Dorfwerkstatt endete am 30.06.2025.")],
            answer.Parts[2].Sentences.Select(sentence => (sentence.Label, sentence.Text)));
    }

    [Fact]
    public async Task Where_all_programmes_are_for_others_it_is_said_which_and_how_to_search_on()
    {
        var answer = Assert.IsType<CitedAnswer>(await ForOthers.AskAsync("Wir sind eine Gemeinde im Saarland mit 4.200 Einwohnern. Welche Fördermittel gibt es für uns?"));
        Assert.Equal("funding", answer.Intent);
        Assert.StartsWith("Für das Saarland ist mir heute (09.03.2026) kein offenes Programm bekannt. Nicht gezeigt, weil Ihre Kommune dort nicht antragsberechtigt ist: „Kreisfonds Saarland“ (nur für Landkreise).", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["Weiter suchen"], answer.Parts.Skip(1).Select(part => part.Heading));
    }

    [Theory]
    [InlineData("Wie hoch ist die Quote in Hessen?", "how_many")]
    [InlineData("Was ist eine Förderquote?", "definition")]
    public async Task Look_up_stays_with_the_extract(string question, string intent) => Assert.Equal(intent, (await Sheets.AskAsync(question)).Intent);
}
