using SmartRegions.Assistant;

namespace SmartRegions.Tests.Assistant.Advice.Reuse;

public sealed class ReuseAdviceTests
{
    [Fact]
    public async Task Solution_comes_with_users_prerequisites_cost_and_risks_and_where_to_look_further()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("Gibt es eine fertige Lösung für Online-Beteiligung?"));

        Assert.Equal("reuse", answer.Intent);
        Assert.Equal("Bürgerforum Offen – quelloffene Plattform für Online-Beteiligung", answer.Parts[1].Heading);
        Assert.Equal(["Was es ist", "Wofür", "Wer es nutzt", "Voraussetzungen", "Kosten", "Risiken und Datenschutz"], answer.Parts[1].Sentences.Select(sentence => sentence.Label).OfType<string>());
        Assert.Equal("Wo Sie weiter suchen können", answer.Parts[^1].Heading);
        Assert.Contains("Marktplatz", answer.Parts[^1].Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guide_to_the_matter_tells_when_it_is_worth_it()
    {
        var answer = Assert.IsType<CitedAnswer>(await new SheetFolder("Reuse").AskAsync("Gibt es eine fertige Lösung für ein Parkleitsystem?"));

        var told = Assert.Single(answer.Parts, part => part.Heading == "Wann sich das lohnt");
        Assert.Equal("Ein Parkleitsystem passt, wo Suchverkehr ein Problem ist (fachübliche Praxis).", told.Sentences[0].Text);
    }

    [Fact]
    public async Task Who_names_no_purpose_is_shown_what_there_is()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("Welche Lösungen von anderen Städten können wir einfach nachnutzen?"));

        Assert.Equal("reuse", answer.Intent);
        Assert.Equal(
            ["Bürgerforum Offen – quelloffene Plattform für Online-Beteiligung", "DorfBote – Dorf-App für Nachrichten und Nachbarschaft"],
            answer.Parts[0].Sentences.Select(sentence => answer.Citations[sentence.Citations[0] - 1].Document.Title));
        Assert.Equal("Wo Sie weiter suchen können", answer.Parts[^1].Heading);
    }

    [Fact]
    public async Task Cost_that_no_section_tells_is_said_to_be_unknown()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("Müssen wir eine Dorf-App selbst entwickeln?"));

        Assert.Equal(("DorfBote – Dorf-App für Nachrichten und Nachbarschaft", "Was die Lösung kostet, ist nicht belegt."), (answer.Parts[1].Heading, answer.Parts[1].Note));
    }

    [Fact]
    public async Task Cost_that_a_table_tells_is_not_said_to_be_unknown()
    {
        var part = Assert.IsType<CitedAnswer>(await new SheetFolder("Reuse").AskAsync("Gibt es eine fertige Lösung für ein Parkleitsystem?")).Parts[1];

        Assert.Equal(["Einführung: 12.000 € (Handbuch ParkLotse 2025)", "Betrieb im Jahr: 900 € (Handbuch ParkLotse 2025)"], part.Sentences.Where(sentence => sentence.Text.Contains('€', StringComparison.Ordinal)).Select(sentence => $"{sentence.Label}: {sentence.Text}"));
        Assert.Null(part.Note);
    }

    [Fact]
    public async Task Matter_is_taken_from_the_question_before()
    {
        var answer = await SheetLibrary.AskAsync(AskerProfile.Unknown, "Was bringt Online-Beteiligung?", "Gibt es das schon?");

        Assert.Equal("Bürgerforum Offen – quelloffene Plattform für Online-Beteiligung", Assert.IsType<CitedAnswer>(answer).Parts[1].Heading);
    }

    [Theory]
    [InlineData("Gibt es eine fertige Lösung für Parkraumbewirtschaftung?")]
    [InlineData("Gibt es eine fertige Lösung für die Redaktion?")]
    public async Task Nothing_is_advised_where_no_solution_is_about_the_matter(string question)
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync(question));
        Assert.StartsWith("Drei Schritte führen zu einer fertigen Lösung", answer.Text, StringComparison.Ordinal);
        Assert.Equal("yes_no", answer.Intent);
    }
}
