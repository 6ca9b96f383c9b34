using System.Text.Json;
using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Answering;

/// <summary>Advice over the corpus that comes with the product, in conversations as municipal staff have them.</summary>
[Collection(SharedCorpus.Name)]
public sealed class AdviceTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task District_in_bavaria_finds_the_district_that_measures_water_levels_and_whom_to_ask()
    {
        var answer = await AskAsync("BY", 98_000, "Was ist LoRaWAN?", "Wer hat damit schon Pegel gemessen?");

        Assert.Equal("peers", Intent(answer));
        Assert.StartsWith("Landkreis Hof", Headings(answer)[0], StringComparison.Ordinal);
        Assert.Contains("gleiches Land", Text(answer), StringComparison.Ordinal);
        Assert.Contains("Wen Sie fragen können", Labels(answer));
    }

    [Fact]
    public async Task Small_town_in_saxony_finds_rural_buses_and_hears_what_is_not_evidenced()
    {
        var answer = await AskAsync("SN", 9_500, "Gibt es Vorbilder für Rufbusse bei Kommunen unserer Größe?");

        Assert.Equal("peers", Intent(answer));
        Assert.StartsWith("Zwönitz", Headings(answer)[0], StringComparison.Ordinal);
        Assert.Contains("gleiches Land, gleiche Größenklasse", Text(answer), StringComparison.Ordinal);
        Assert.Contains("nicht belegt", Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Size_said_in_the_question_is_enough_to_find_examples_in_hesse()
    {
        var answer = await AskAsync(null, null, "Wir sind eine Gemeinde mit 6.000 Einwohnern. Welche Kommunen in Hessen haben schon eine Datenplattform?");

        Assert.Equal("peers", Intent(answer));
        Assert.StartsWith("Hofbieber und Mengerskirchen", Headings(answer)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Town_that_wants_to_build_a_data_platform_is_shown_one_to_reuse()
    {
        var answer = await AskAsync("NW", 25_000, "Was ist eine urbane Datenplattform?", "Müssen wir so etwas selbst bauen?");

        Assert.Equal("reuse", Intent(answer));
        Assert.StartsWith("CIVITAS/CORE", Headings(answer)[0], StringComparison.Ordinal);
        Assert.Contains("Voraussetzungen", Labels(answer));
        Assert.Contains("Kosten", Labels(answer));
    }

    [Fact]
    public async Task Ready_solutions_for_participation_come_with_users_risks_and_where_to_look_further()
    {
        var answer = await AskAsync(null, null, "Gibt es eine fertige Lösung für Online-Beteiligung?");

        Assert.Equal("reuse", Intent(answer));
        Assert.Contains(Headings(answer), heading => heading.StartsWith("CONSUL", StringComparison.Ordinal));
        Assert.Contains("Risiken und Datenschutz", Labels(answer));
        Assert.Equal("Wo Sie weiter suchen können", Headings(answer)[^1]);
    }

    [Fact]
    public async Task Dashboard_of_another_city_can_be_reused()
    {
        var answer = await AskAsync(null, null, "Können wir das Klimadashboard aus Münster übernehmen?");

        Assert.Equal("reuse", Intent(answer));
        Assert.StartsWith("Klimadashboard Münster", Headings(answer)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ulm_and_the_district_of_hof_stand_side_by_side()
    {
        var answer = await AskAsync(null, null, "Wie unterscheiden sich Ulm und der Landkreis Hof?");

        Assert.Equal(("comparison", "answer"), (Intent(answer), answer.GetProperty("kind").GetString()));
        var table = answer.GetProperty("table");
        Assert.Equal(["Ulm", "Landkreis Hof"], table.GetProperty("columns").EnumerateArray().Select(column => column.GetString()));
        Assert.All(
            table.GetProperty("rows").EnumerateArray().SelectMany(row => row.GetProperty("cells").EnumerateArray()).Where(cell => cell.GetProperty("note").GetString() != "nicht belegt"),
            cell => Assert.True(cell.GetProperty("citations").GetArrayLength() + cell.GetProperty("sentences").GetArrayLength() > 0));
    }

    [Fact]
    public async Task Choice_between_two_platforms_compares_them()
    {
        var answer = await AskAsync(null, null, "Was ist Online-Beteiligung?", "CONSUL oder adhocracy?");

        Assert.Equal("comparison", Intent(answer));
        Assert.Contains("CONSUL Democracy", Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_with_an_unknown_town_is_partial_and_says_so()
    {
        var answer = await AskAsync(null, null, "Vergleiche Jena mit Zwickau");

        Assert.Equal(("comparison", "partial"), (Intent(answer), answer.GetProperty("kind").GetString()));
        Assert.Contains("„Zwickau“", Text(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LoRaWAN oder LTE-M?")]
    [InlineData("Wie hoch ist die Förderquote in Hessen?")]
    [InlineData("Welche Städte in Südwestdeutschland teilen sich eine Datenplattform?")]
    public async Task Question_to_be_looked_up_is_answered_by_the_extract(string question) =>
        Assert.DoesNotContain(Intent(await AskAsync(null, null, question)), new[] { "peers", "reuse", "comparison", "funding", "office", "dates", "stocktaking" });

    private async Task<JsonElement> AskAsync(string? land, int? inhabitants, params string[] questions)
    {
        var line = JsonSerializer.Serialize(new { id = "1", question = questions[^1], history = questions[..^1], land, inhabitants });
        var file = corpus.Workplace.Write($"{Guid.NewGuid():N}.jsonl", line);
        return Assert.Single(await corpus.Workplace.Program.RunJsonAsync("ask", "--batch", file));
    }

    private static string? Intent(JsonElement answer) => answer.GetProperty("intent").GetString();

    private static string Text(JsonElement answer) => answer.GetProperty("text").GetString()!;

    private static IReadOnlyList<string> Headings(JsonElement answer) =>
        [.. answer.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("heading").GetString()).OfType<string>()];

    private static IReadOnlyList<string> Labels(JsonElement answer) =>
        [.. answer.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("label").GetString()).OfType<string>()];
}
