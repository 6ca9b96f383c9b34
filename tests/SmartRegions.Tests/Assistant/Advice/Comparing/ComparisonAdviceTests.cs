using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice.Comparing;
using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Advice.Comparing;

public sealed class ComparisonAdviceTests
{
    [Fact]
    public async Task Two_projects_stand_side_by_side_with_a_citation_in_every_cell_that_says_something()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("Vergleiche Auental und den Landkreis Rottbach"));

        var table = Assert.IsType<AnswerTable>(answer.Table);
        Assert.Equal(["Auental", "Landkreis Rottbach"], table.Columns);
        Assert.Equal(["Land und Größe", "Was umgesetzt wurde", "Kosten", "Voraussetzungen", "Was gelernt wurde", "Risiken und Datenschutz", "Stand und Evidenz"], table.Rows.Select(row => row.Heading));
        Assert.Equal("Hessen; Landgemeinde", table.Rows[0].Cells[0].Note);
        Assert.Equal("nicht belegt", table.Rows[3].Cells[1].Note);
        Assert.Equal("Stand 2024; Evaluation", table.Rows[6].Cells[1].Note);
        Assert.All(table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Note != "nicht belegt"), cell => Assert.True(cell.Citations.Count + cell.Sentences.Count > 0));
        Assert.Contains("Kosten\nAuental: Auental hat für sechs Pegel", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_that_is_cut_says_how_many_items_are_left()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("Vergleiche Auental und den Landkreis Rottbach"));

        var learned = answer.Table!.Rows.Single(row => row.Heading == "Was gelernt wurde").Cells[0];
        Assert.Equal([0, 1], learned.Sentences.Select(sentence => sentence.LeftOut.Count));
        Assert.EndsWith("… und 1 weiterer Punkt an der Fundstelle", QuotedText.Of(learned), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wie unterscheiden sich Auenthal und Lindenstadt?")]
    [InlineData("Auental oder Lindenstadt?")]
    [InlineData("Was ist der Unterschied zwischen Auental und Lindenstadt beim Betrieb?")]
    [InlineData("Auental im Vergleich zu Lindenstadt")]
    [InlineData("Pegel Auental und der Lindenstadter Zwilling im Vergleich")]
    [InlineData("unterschid auental lindenstadt")]
    [InlineData("Vergleiche Auental und Lindenstadt bei den Kosten")]
    public async Task Names_are_found_in_any_wording_and_with_a_slip(string question) =>
        Assert.Equal(["Auental", "Lindenstadt"], Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync(question)).Table!.Columns);

    [Fact]
    public async Task Solutions_are_compared_by_what_they_are_for()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("Bürgerforum oder DorfBote?"));

        Assert.Equal(["Bürgerforum Offen", "DorfBote"], answer.Table!.Columns);
        Assert.Contains("Wer es nutzt", answer.Table.Rows.Select(row => row.Heading));
    }

    [Fact]
    public async Task Unknown_name_is_said_to_be_unknown_and_the_answer_is_partial()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("Vergleiche Auental und Oberursel"));

        Assert.Equal(Completeness.Partial, answer.Completeness);
        Assert.Equal(["Oberursel"], answer.Missing);
        Assert.Contains("Zu „Oberursel“ liegt mir kein Blatt", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_without_a_sheet_are_not_compared_but_shown_with_what_others_say_of_them()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("Vergleiche Brunnfeld und Stahlheim"));

        Assert.Null(answer.Table);
        Assert.StartsWith("Punkt für Punkt vergleichen kann ich das nicht. Zu „Brunnfeld“ und „Stahlheim“ liegt mir kein Blatt", answer.Text, StringComparison.Ordinal);
        Assert.Equal([null, "Brunnfeld", "Stahlheim"], answer.Parts.Select(part => part.Heading));
        Assert.Contains("Rufbus zwischen den Ortsteilen", answer.Parts[1].Sentences[0].Text, StringComparison.Ordinal);
        Assert.Equal(Completeness.Partial, answer.Completeness);
    }

    [Fact]
    public async Task Place_without_a_sheet_is_shown_beside_the_one_that_has_one()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("Vergleiche Auental und Erzfeld"));

        Assert.Equal(["Auental"], answer.Table?.Columns);
        Assert.Contains("nur die Aufnahme", Assert.Single(answer.Parts, part => part.Heading == "Erzfeld").Sentences[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Technologies_that_no_sheet_is_named_after_are_looked_up()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync("LoRaWAN oder LTE-M?"));

        Assert.NotEqual("comparison", answer.Intent);
        Assert.Contains("SIM-Karte", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vergleiche Ulm und den Landkreis Hof", "Ulm|Landkreis Hof")]
    [InlineData("Wie unterscheiden sich Jena, Rostock und Gera beim Datenschutz?", "Jena|Rostock|Gera")]
    [InlineData("CONSUL vs. adhocracy+", "CONSUL|adhocracy")]
    [InlineData("Was ist besser, CONSUL oder Decidim?", "CONSUL|Decidim")]
    public void Names_are_what_stands_between_the_words_that_ask(string question, string names) => Assert.Equal(names.Split('|'), ComparedNames.In(question));
}
