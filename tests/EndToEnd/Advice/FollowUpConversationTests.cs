using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Advice;

/// <summary>Conversations that go on from advice.</summary>
[Collection(SharedCorpus.Name)]
public sealed class FollowUpConversationTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task After_similar_municipalities_costs_contacts_lessons_and_another_Land_are_told()
    {
        var shown = await corpus.TalkAsync(
            "Wer hat schon Pegelsensoren? Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen.", "Was hat das gekostet?", "Wen kann ich da fragen?", "Was haben die gelernt?", "Und in Bayern?");
        Assert.Contains("Kosten – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Wen Sie fragen können – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Gelernt – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Land (zuerst Bayern, dann Nachbarländer)", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("keine belastbare Antwort", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bare_self_description_chooses_more_exactly()
    {
        var shown = await corpus.TalkAsync("Wer hat schon einen digitalen Zwilling?", "Brandenburg, Landkreis mit 180.000 Einwohnern", "In welchem Land sind wir?");
        Assert.Contains("dann wähle ich genauer aus", shown, StringComparison.Ordinal);
        Assert.Contains("Land (Brandenburg und Nachbarländer) und Größe (Landkreis)", shown, StringComparison.Ordinal);
        Assert.Contains("Das haben Sie mir von Ihrer Kommune gesagt: Brandenburg, 180.000 Einwohner, Landkreis.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_solution_cost_prerequisites_and_users_are_told()
    {
        var shown = await corpus.TalkAsync("Gibt es schon eine Plattform für Dorf-Nachrichten?", "Was kostet die?", "Was brauchen wir dafür?", "Wer nutzt das?");
        Assert.Contains("Kosten – das steht", shown, StringComparison.Ordinal);
        Assert.Contains("Voraussetzungen – das steht", shown, StringComparison.Ordinal);
        Assert.Contains("Wer es nutzt – das steht", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_office_another_topic_another_Land_and_how_to_reach_it_are_told()
    {
        var shown = await corpus.TalkAsync("Wer hilft uns bei Sensorik in Bayern?", "Und bei Vergabe?", "Und in Hessen?", "Wie erreiche ich die?");
        Assert.Contains("Bei Fragen zu Vergabe und Ausschreibung", shown, StringComparison.Ordinal);
        Assert.Contains("erreichbar unter smarteKommunen@hessen-agentur.de", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_funding_quota_deadline_and_other_applicants_are_told()
    {
        var shown = await corpus.TalkAsync("Welche Förderung gibt es für eine Gemeinde mit 3.000 Einwohnern in Hessen?", "Wie hoch ist die Quote?", "Bis wann?", "Und für Landkreise?");
        Assert.Contains("Nicht gezeigt, weil Ihre Kommune dort nicht antragsberechtigt ist: „Smarte.Land.Regionen", shown, StringComparison.Ordinal);
        Assert.Contains("Förderung – das steht", shown, StringComparison.Ordinal);
        Assert.Contains("Frist – das steht", shown, StringComparison.Ordinal);
        Assert.Contains("nur für Landkreise;", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_price_what_else_is_asked_is_about_the_same_matter()
    {
        var shown = await corpus.TalkAsync("Was kostet ein Rufbus?", "Und welche Fristen gelten?", "Lohnt sich das für ein Dorf mit 800 Leuten?", "Was meint der Datenschutz dazu?", "Wie legen wir los?");
        Assert.Contains("Fördergeld für Rufbus oder Mobilstation ist in keinem ausgewerteten Programm als offen belegt", shown, StringComparison.Ordinal);
        Assert.Contains("Ein Rufbus passt in dünn besiedelten Orten", shown, StringComparison.Ordinal);
        Assert.Contains("Buchungsdaten eines Rufbusses sind personenbezogen", shown, StringComparison.Ordinal);
        Assert.Contains("Sieben Schritte führen zum Rufbus", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("OZG", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_shown_are_meant_by_their_place()
    {
        var shown = await corpus.TalkAsync("Wer hat schon Rufbusse eingeführt?", "Mehr zu den ersten beiden bitte", "Vergleiche die beiden ersten");
        Assert.Contains("Mehr dazu – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Im Vergleich stehen Zwönitz in Sachsen und Amt Süderbrarup.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_that_have_no_sheet_are_shown_with_what_is_said_of_them()
    {
        var shown = await corpus.TalkAsync("Vergleiche Mossautal und Waldsolms");
        Assert.Contains("Punkt für Punkt vergleichen kann ich das nicht.", shown, StringComparison.Ordinal);
        Assert.Contains("rund 129.000 €", shown, StringComparison.Ordinal);
        Assert.Contains("45.000 €", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Place_that_is_no_Land_is_asked_about_once_more()
    {
        var shown = await corpus.TalkAsync("Wer hilft uns?", "bei Paderborn", "NRW");
        Assert.Contains("Das Bundesland habe ich daraus nicht erkannt.", shown, StringComparison.Ordinal);
        Assert.Contains("Anlaufstellen in Nordrhein-Westfalen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matter_that_no_project_fits_is_said_to_be_without_one()
    {
        var shown = await corpus.TalkAsync("Wer hat schon eine Park-App?");
        Assert.Contains("habe ich keinen Steckbrief eines Vorhabens. Das sagen andere Blätter dazu:", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_on_data_protection_without_an_answer_names_the_authority_of_the_Land()
    {
        var shown = await corpus.TalkAsync("/land HE", "Wie viele Datenschutzpannen gab es im Schwimmbad von Bad Orb?");
        Assert.Contains("keine belastbare Antwort", shown, StringComparison.Ordinal);
        Assert.Contains("HBDI", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_alone_are_enough_to_go_on()
    {
        var answer = await corpus.AskAsync("""{"id":"1","question":"Was hat das gekostet?","history":["Wer hat schon Pegelsensoren?","Und in Bayern?","Danke!"]}""");
        Assert.Equal("peers", answer.GetProperty("intent").GetString());
        Assert.StartsWith("Landkreis Hof", answer.GetProperty("parts")[1].GetProperty("heading").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, answer.GetProperty("sentences")[0].GetProperty("left_out").GetInt32());
    }

    [Fact]
    public async Task Question_of_a_beginner_that_editors_noted_word_for_word_is_answered_though_it_names_nothing()
    {
        var shown = await corpus.TalkAsync("wir haben 8000 einwohner, was sollen wir als erstes machen");
        Assert.Contains("fängt am besten mit diesen sieben Schritten an", shown, StringComparison.Ordinal);
    }
}
