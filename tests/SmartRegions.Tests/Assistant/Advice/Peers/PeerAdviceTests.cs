using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Advice.Peers;

public sealed class PeerAdviceTests
{
    /// <summary>A league of two Länder, a town of one of them, and a project that mentions their matter in passing.</summary>
    private static readonly SheetFolder Cameras = new("Peers");

    [Fact]
    public async Task Municipality_of_the_same_land_and_size_comes_first_with_what_it_did_cost_and_learned()
    {
        var answer = await PeersAsync(In("HE", 4_200), "Wer hat schon Pegelsensorik gemacht?");

        var first = answer.Parts[1];
        Assert.Equal("Auental – Pegel am Mühlbach mit LoRaWAN", first.Heading);
        Assert.Equal("Landgemeinde in Hessen – gleiches Land, gleiche Größenklasse. Beleg: Stand März 2025; Projektbericht, nicht evaluiert; Stufe Pilot.", first.Note);
        Assert.Contains(first.Sentences, sentence => sentence is { Label: "Kosten", Text: "Auental hat für sechs Pegel und zwei Gateways 18.500 € ausgegeben (Gemeindebericht 2025)." });
        Assert.Contains(first.Sentences, sentence => sentence is { Label: "Sensoren", Text: "sechs Radarpegel" });
        Assert.Equal("Landkreis Rottbach – Hochwasserpegel über Mobilfunk", answer.Parts[2].Heading);
        Assert.StartsWith("Landkreis in Bayern – Nachbarland.", answer.Parts[2].Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Was kosten Waldkameras und wer hat das schon gemacht?", true)]
    [InlineData("Wer hat schon Waldkameras?", false)]
    public async Task Costs_asked_for_with_it_come_first_from_the_guide(string question, bool withCosts)
    {
        var parts = Assert.IsType<CitedAnswer>(await Cameras.AskAsync(question)).Parts;

        Assert.Equal(withCosts, parts[0].Heading == "Was kosten Waldkameras?" && parts[0].Sentences.Any(sentence => sentence.Text.Contains("9.000 €", StringComparison.Ordinal)));
        Assert.Contains(parts, part => part.Heading == "Zellheim – Rauch früh sehen");
    }

    [Fact]
    public async Task Countryside_and_people_are_where_askers_live_and_no_matter() =>
        Assert.StartsWith("Diese Kommunen sind Ihnen am ähnlichsten.", (await PeersAsync(AskerProfile.Unknown, "gibt es städte die so sind wie wir? 4200 leute, hessen, ländlich")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Wer macht was mit Digitalisierung im Saarland?")]
    [InlineData("wer ist im saarland bei der digitalisierung unterwegs")]
    [InlineData("Was machen andere Gemeinden im Saarland?")]
    [InlineData("Wer tut im Saarland etwas bei der Digitalisierung?")]
    public async Task Without_a_matter_the_projects_of_the_Land_are_shown(string question)
    {
        var answer = await PeersAsync(AskerProfile.Unknown, question);

        Assert.StartsWith("Diese Vorhaben im Saarland sind in den Quellen beschrieben", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["Erzfeld", "Stahlheim"], answer.Parts.Skip(1).Select(part => part.Heading).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Wer misst Pegel in Bayern?")]
    [InlineData("wer in Bayern betreibt Pegelsensoren")]
    [InlineData("Wir wollen wissen, wer in Bayern schon Pegel nutzt")]
    public async Task Who_does_it_in_a_Land_is_asked_for_in_few_words(string question) =>
        Assert.Equal("Landkreis Rottbach – Hochwasserpegel über Mobilfunk", (await PeersAsync(AskerProfile.Unknown, question)).Parts[1].Heading);

    [Fact]
    public async Task Size_and_land_named_in_the_question_count()
    {
        var answer = await PeersAsync(AskerProfile.Unknown, "Gibt es Landkreise wie wir in Bayern, die Pegel messen? Wir sind ein Landkreis in Bayern.");

        Assert.Equal("Landkreis Rottbach – Hochwasserpegel über Mobilfunk", answer.Parts[1].Heading);
        Assert.StartsWith("Landkreis in Bayern – gleiches Land, gleiche Größenklasse.", answer.Parts[1].Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_evidenced_on_costs_is_quoted_instead()
    {
        var answer = await PeersAsync(In("BY", null), "Wer hat schon Pegelsensorik gemacht?");

        Assert.Contains(answer.Parts[1].Sentences, sentence => sentence is { Label: "Kosten", Text: "Die Kosten des Pegelnetzes sind nicht belegt." });
    }

    [Fact]
    public async Task Row_of_the_table_of_projects_is_shown_where_no_sheet_tells_more()
    {
        var answer = await PeersAsync(In("SL", 30_000), "Welche Gemeinden haben schon einen Rufbus?");

        Assert.Equal(("Stahlheim", "Mittelstadt im Saarland – gleiches Land, gleiche Größenklasse."), (answer.Parts[1].Heading, answer.Parts[1].Note));
        Assert.Equal("Rufbus am Abend", answer.Parts[1].Sentences[0].Text);
        Assert.Equal(Completeness.Partial, answer.Completeness);
    }

    [Fact]
    public async Task Row_about_a_municipality_with_a_sheet_is_not_shown_beside_it()
    {
        var answer = await PeersAsync(In("HE", 4_200), "Wer hat schon Pegelsensorik gemacht?");

        Assert.Contains("Auental – Pegel am Mühlbach mit LoRaWAN", answer.Parts.Select(part => part.Heading));
        Assert.DoesNotContain(answer.Parts, part => part.Heading == "Auental" || part.Sentences.Any(sentence => sentence.Label == "Auental"));
    }

    [Fact]
    public async Task Row_that_evidences_only_the_admission_comes_behind_the_sheet_on_the_matter_however_near()
    {
        var answer = await PeersAsync(In("SL", 12_000), "Wer hat schon einen digitalen Zwilling?");

        Assert.Equal(["Lindenstadt – digitaler Zwilling für die Stadtplanung", "Erzfeld"], answer.Parts.Skip(1).Take(2).Select(part => part.Heading));
        Assert.Contains("Aus dem Saarland habe ich dazu kein Vorhaben gefunden.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_those_equally_near_a_league_of_several_Laender_comes_last()
    {
        var answer = Assert.IsType<CitedAnswer>(await Cameras.AskAsync("Wir sind eine Gemeinde in Hessen mit 4.200 Einwohnern. Wer hat schon Waldkameras?"));

        Assert.Equal(["Zellheim – Rauch früh sehen", "Messbund Werratal – Waldkameras"], answer.Parts.Skip(1).Select(part => part.Heading));
        Assert.Equal(
            ["Landgemeinde in Hessen – gleiches Land, gleiche Größenklasse. Ein Betrag ist nicht belegt. Beleg: Stand Februar 2025; Projektbericht, nicht evaluiert.", "Landgemeinde in Hessen und Thüringen – gleiches Land, gleiche Größenklasse. Ein Betrag ist nicht belegt. Beleg: Stand März 2025; Projektbericht, nicht evaluiert."],
            answer.Parts.Skip(1).Select(part => part.Note));
    }

    [Theory]
    [InlineData("im Saarland", true)]
    [InlineData("in Sachsen", false)]
    public async Task Land_is_not_said_to_have_no_project_where_one_of_its_sheets_mentions_the_matter(string where, bool hasNone)
    {
        var answer = Assert.IsType<CitedAnswer>(await Cameras.AskAsync($"Wir sind eine Gemeinde {where} mit 4.200 Einwohnern. Wer hat schon Waldkameras?"));

        Assert.Equal("peers", answer.Intent);
        Assert.Contains("Zellheim – Rauch früh sehen", answer.Parts.Select(part => part.Heading));
        Assert.DoesNotContain("Bergrath", answer.Text, StringComparison.Ordinal);
        Assert.Equal(hasNone, answer.Text.Contains("habe ich dazu kein Vorhaben gefunden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Land_said_with_the_question_holds_against_one_asked_about_before()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync(AskerProfile.Unknown, "Wer misst Pegel in Bayern?", "Wir sind im Saarland. Was machen Kommunen wie wir?"));

        Assert.Contains("Saarland", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zuerst Bayern", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matter_is_taken_from_the_question_before()
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync(In("HE", null), "Was ist ein digitaler Zwilling?", "Wer hat das schon gemacht?"));

        Assert.Equal("Lindenstadt – digitaler Zwilling für die Stadtplanung", answer.Parts[1].Heading);
        Assert.Contains("Aus Hessen habe ich dazu kein Vorhaben gefunden.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_statement_is_a_quotation_of_the_passage_it_cites()
    {
        var answer = await PeersAsync(In("HE", 4_200), "Wer hat schon Pegelsensorik gemacht?");

        Assert.All(answer.Sentences, sentence => Assert.Contains(sentence.Text, answer.Citations[sentence.Citations[0] - 1].Quote, StringComparison.Ordinal));
        Assert.All(answer.Citations, citation => Assert.Contains(citation.Quote, citation.Passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kind_of_place_asked_for_comes_first()
    {
        var answer = await PeersAsync(AskerProfile.Unknown, "Welche Landkreise haben schon Pegelsensorik?");

        Assert.Equal("Landkreis Rottbach – Hochwasserpegel über Mobilfunk", answer.Parts[1].Heading);
    }

    [Fact]
    public async Task Where_none_of_the_own_size_is_known_it_is_said_and_the_nearest_size_comes_first()
    {
        var answer = await PeersAsync(In("SL", 900), "Welche Gemeinden haben schon einen Rufbus?");

        Assert.Contains("Ein Vorhaben der Größenklasse „Landgemeinde“ ist dazu nicht belegt.", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["Brunnfeld", "Stahlheim"], answer.Parts.Skip(1).Take(2).Select(part => part.Heading));
    }

    [Theory]
    [InlineData("Welche kleinen Gemeinden haben schon einen Rufbus? Bitte keine Großstädte.")]
    [InlineData("Haben Kommunen unserer Größe schon einen Rufbus, oder sind das alles Großstädte?")]
    public async Task Size_that_is_named_as_the_contrary_is_not_the_size_sought(string question) =>
        Assert.Contains("Größe (Landgemeinde)", (await PeersAsync(In("SL", 900), question)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Condition_that_no_sheet_tells_is_named_as_such() =>
        Assert.Contains("Nach „ohne eigene Stadtwerke“ kann ich nicht auswählen", (await PeersAsync(In("HE", 4_200), "Wer hat schon Pegelsensorik, ohne eigene Stadtwerke?")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Wer hat schon eine Seilbahn gebaut?")]
    [InlineData("Wer hat das schon gemacht?")]
    public async Task Nothing_is_advised_where_no_project_fits(string question) =>
        Assert.Equal("who", (await SheetLibrary.AskAsync(question)).Intent);

    private static AskerProfile In(string land, int? inhabitants) => new() { Land = Land.TryParse(land, out var known) ? known : null, Inhabitants = inhabitants };

    private static async Task<CitedAnswer> PeersAsync(AskerProfile profile, string question)
    {
        var answer = Assert.IsType<CitedAnswer>(await SheetLibrary.AskAsync(profile, question));
        Assert.Equal("peers", answer.Intent);
        return answer;
    }
}
