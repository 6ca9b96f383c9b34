using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Advice;

/// <summary>What people ask after the first answer, typed as they type it.</summary>
[Collection(SharedCorpus.Name)]
public sealed class SecondQuestionConversationTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task Duty_council_duration_village_and_failure_are_told_of_the_matter_that_is_talked_about()
    {
        var shown = await corpus.TalkAsync(
            "Wir wollen einen Rufbus einführen, wie fangen wir an?", "ist das pflicht", "muss der rat zustimmen", "wie lange dauert das", "und was wenn das busunternehmen aufhört");
        Assert.Contains("Eine Pflicht der Gemeinden, einen Rufbus anzubieten, ist nicht belegt", shown, StringComparison.Ordinal);
        Assert.Contains("Ein Ratsbeschluss ist für einen Rufbus üblich", shown, StringComparison.Ordinal);
        Assert.Contains("Wie lange es bis zum Start eines Rufbusses dauert, ist nicht belegt", shown, StringComparison.Ordinal);
        Assert.Contains("Fällt das Unternehmen eines Rufbusses aus", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("keine belastbare Antwort", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_emergency_office_ransom_and_duty_to_report_are_told()
    {
        var shown = await corpus.TalkAsync("Unsere Server sind verschlüsselt, was tun?", "Wir sind in Hessen", "Sollen wir das Lösegeld zahlen?", "müssen wir das melden", "und wer hilft uns");
        Assert.Contains("Anlaufstellen in Hessen", shown, StringComparison.Ordinal);
        Assert.Contains("davon raten Polizei und Bundesamt für Sicherheit in der Informationstechnik (BSI) ab", shown, StringComparison.Ordinal);
        Assert.Contains("binnen 72 Stunden", shown, StringComparison.Ordinal);
        Assert.Contains("Bei einem Hackerangriff rufen Kommunen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Talk_after_an_emergency_stays_with_it()
    {
        var shown = await corpus.TalkAsync(
            "hilfe wir wurden gehackt", "wer muss informiert werden und wie schnell", "kann ich den rechner wieder anmachen", "sollen wir das lösegeld zahlen", "wer zahlt den schaden", "wen ruf ich jetz an", "hessen");
        Assert.Contains("Zu informieren sind bei einem IT-Sicherheitsvorfall sofort Verwaltungsspitze", shown, StringComparison.Ordinal);
        Assert.Contains("Wieder eingeschaltet und ans Netz genommen werden Rechner", shown, StringComparison.Ordinal);
        Assert.Contains("Lösegeld nach einem IT-Sicherheitsvorfall zu zahlen, davon raten Polizei", shown, StringComparison.Ordinal);
        Assert.Contains("Den Schaden eines IT-Sicherheitsvorfalls trägt zunächst die Kommune selbst", shown, StringComparison.Ordinal);
        Assert.Contains("Bei einem Hackerangriff rufen Kommunen", shown, StringComparison.Ordinal);
        Assert.Contains("Anlaufstellen in Hessen", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Ihren Einzelfall kann ich rechtlich nicht bewerten", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("hochwertige Datensätze", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_emergency_the_next_one_is_to_be_prevented()
    {
        var shown = await corpus.TalkAsync("wir wurden gehackt, was tun", "wie verhindern wir das nächstes mal");
        Assert.Contains("Vor Verschlüsselungstrojanern und anderen Angriffen schützen vor allem Datensicherungen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_introduced_stays_the_matter()
    {
        var shown = await corpus.TalkAsync("Wir wollen einen Mängelmelder einführen. Was gibt es da?", "Was kostet das?");
        Assert.Contains("Vor dem Start eines Mängelmelders sind vier Dinge zu klären", shown, StringComparison.Ordinal);
        Assert.Contains("Was ein Mängelmelder kostet, ist nicht belegt", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Rufbus", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_question_amid_talk_takes_nothing_over()
    {
        var shown = await corpus.TalkAsync("wie viele schlaglöcher hat unsere straße", "ab wann müssen wir europaweit ausschreiben?", "und bei bau");
        Assert.Contains("Europaweit ausschreiben müssen Kommunen Liefer- und Dienstleistungen", shown, StringComparison.Ordinal);
        Assert.Contains("5.404.000 €", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("keine belastbare Antwort", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Money_from_somebody_else_and_the_own_share_are_told()
    {
        var shown = await corpus.TalkAsync("Welche Förderung gibt es in Hessen für LoRaWAN?", "und wieviel müssen wir selber zahlen", "gibts auch was vom bund?", "und von der eu?", "und vom land? wir sind in Bayern");
        Assert.Contains("Förderung – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Beim Bund, ohne die Programme der Länder,", shown, StringComparison.Ordinal);
        Assert.Contains("Ein Förderprogramm der Europäischen Union nennen die vorliegenden Quellen nicht", shown, StringComparison.Ordinal);
        Assert.Contains("Für Bayern und „LoRaWAN“", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("was ist smart city überhaupt", "Smart City ist")]
    [InlineData("Was macht Ulm?", "Ulm hat Leitplanken für den Umgang mit Daten")]
    [InlineData("Welche Städte sind wie wir? Wir haben 8000 Einwohner in Sachsen", "Diese Kommunen sind Ihnen am ähnlichsten.")]
    [InlineData("Gibt es schon eine fertige Bürger-App?", "Open SmartCity App – gemeinsame Bürgerapp")]
    [InlineData("hessen 4200 einwohner", "das merke ich mir für dieses Gespräch: Hessen, 4.200 Einwohner")]
    public async Task First_questions_of_newcomers_are_answered(string question, string said) => Assert.Contains(said, await corpus.TalkAsync(question), StringComparison.Ordinal);
}
