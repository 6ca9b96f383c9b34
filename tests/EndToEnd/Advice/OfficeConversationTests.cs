using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Advice;

[Collection(SharedCorpus.Name)]
public sealed class OfficeConversationTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task Municipality_in_Brandenburg_is_sent_to_its_office()
    {
        var shown = await corpus.TalkAsync("Wen rufen wir in Brandenburg an?");
        Assert.Contains("Anlaufstellen in Brandenburg", shown, StringComparison.Ordinal);
        Assert.Contains("DigitalAgentur Brandenburg", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Land_is_asked_for_once_and_another_Land_in_between_changes_nothing()
    {
        var shown = await corpus.TalkAsync("Wer hilft uns?", "in Hessen", "Und in Bayern?", "An wen wenden wir uns bei Datenschutz?");
        Assert.Contains("Für welches Bundesland suchen Sie eine Anlaufstelle?", shown, StringComparison.Ordinal);
        Assert.Contains("smarteKommunen@hessen-agentur.de", shown, StringComparison.Ordinal);
        Assert.Contains("Anlaufstellen in Bayern", shown, StringComparison.Ordinal);
        Assert.Contains("HBDI", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_one_topic_the_whole_field_or_another_one_is_asked_for()
    {
        var shown = await corpus.TalkAsync("Wer hilft uns beim Vergaberecht? Wir sind in Thüringen.", "Und wer berät uns da zu Smart City?", "An wen wende ich mich wegen offener Software?");
        Assert.Contains("In Thüringen hilft die Digitalagentur Thüringen auf dem Weg zur smarten Kommune", shown, StringComparison.Ordinal);
        Assert.Contains("Zentrum Digitale Souveränität (ZenDiS)", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_will_not_name_a_Land_is_not_told_the_office_of_another()
    {
        var shown = await corpus.TalkAsync("Wer ist unsere Datenschutzaufsicht?", "weiß nicht", "und wer ist unser IT-Dienstleister?");
        Assert.Contains("Für welches Bundesland suchen Sie eine Anlaufstelle?", shown, StringComparison.Ordinal);
        Assert.Contains("Die Aufsicht über den Datenschutz in Städten, Gemeinden und Landkreisen führt die Datenschutzaufsicht ihres Landes", shown, StringComparison.Ordinal);
        Assert.Contains("Den eigenen kommunalen IT-Dienstleister kennen Hauptamt und IT-Stelle", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Berlin", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Hamburg", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Brandenburg")]
    [InlineData("Niedersachsen")]
    [InlineData("Bremen")]
    public async Task Procurement_is_told_for_the_Land_that_was_asked_back(string land)
    {
        var shown = await corpus.TalkAsync("Ab welchem Betrag müssen wir ausschreiben?", land);
        Assert.Contains("Für welches Bundesland gilt Ihre Frage?", shown, StringComparison.Ordinal);
        Assert.Contains($"{land} – Regel unterhalb der EU-Schwellenwerte", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Modellprojekte Smart Cities: ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Procurement_behind_a_situation_is_told_for_the_Land_and_goes_on()
    {
        var shown = await corpus.TalkAsync("wir wollen eine software für bürgermeldungen kaufen, ca 18.000 euro. müssen wir ausschreiben?", "wir sind in baden württemberg", "was muss da ins leistungsverzeichniss rein");
        Assert.Contains("Für welches Bundesland gilt Ihre Frage?", shown, StringComparison.Ordinal);
        Assert.Contains("Baden-Württemberg – Regel unterhalb der EU-Schwellenwerte", shown, StringComparison.Ordinal);
        Assert.Contains("gehören ins Leistungsverzeichnis (LV) offene Schnittstellen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_gets_no_answer_is_told_whom_to_ask_with_a_source()
    {
        var shown = await corpus.TalkAsync("/land BB", "Wie viele Ampeln stehen in Cottbus?");
        Assert.Contains("keine belastbare Antwort", shown, StringComparison.Ordinal);
        Assert.Contains("Wen Sie fragen können:", shown, StringComparison.Ordinal);
        Assert.Contains("[1] Anlaufstellen in Brandenburg", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_whom_to_call_is_told_that_no_number_is_known()
    {
        var shown = await corpus.TalkAsync("Wen rufe ich in Brandenburg an?");
        Assert.Contains("DigitalAgentur Brandenburg", shown, StringComparison.Ordinal);
        Assert.Contains("Eine Telefonnummer der Stellen in Brandenburg ist nicht belegt", shown, StringComparison.Ordinal);
    }
}
