using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Advice;

/// <summary>Projects and solutions side by side.</summary>
[Collection(SharedCorpus.Name)]
public sealed class ComparisonConversationTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task City_and_district_differ_in_place_size_and_what_they_did()
    {
        var shown = await corpus.TalkAsync("Wie unterscheiden sich Ulm und der Landkreis Hof?", "wer hat mehr ausgegeben", "und wer ist größer?", "wen kann man da fragen");
        Assert.Contains("Ulm: Baden-Württemberg; Großstadt", shown, StringComparison.Ordinal);
        Assert.Contains("Landkreis Hof: Bayern; Landkreis", shown, StringComparison.Ordinal);
        Assert.Contains("Kosten – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Land und Größe – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Wen Sie fragen können – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Solution_is_known_by_the_name_of_its_app_and_another_is_added()
    {
        var shown = await corpus.TalkAsync("vergleiche dorffunk mit der open smartcity app", "nehmen Sie noch Decidim dazu", "was von denen ist billiger");
        Assert.Contains("Im Vergleich stehen Digitale Dörfer und Open SmartCity App.", shown, StringComparison.Ordinal);
        Assert.Contains("Im Vergleich stehen Digitale Dörfer, Open SmartCity App und", shown, StringComparison.Ordinal);
        Assert.Contains("Kosten – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Third_place_is_added_after_lessons_were_told()
    {
        var shown = await corpus.TalkAsync("Unterschied zwischen Eifelkreis und Landkreis Hof", "was haben die gelernt", "und Wuppertal dazu");
        Assert.Contains("Drei Lehren des Landkreises Hof helfen anderen Kommunen", shown, StringComparison.Ordinal);
        Assert.Contains("Im Vergleich stehen Eifelkreis Bitburg-Prüm, Landkreis Hof und Wuppertal.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Solutions_are_compared_as_solutions()
    {
        var shown = await corpus.TalkAsync("Vergleiche CONSUL und adhocracy", "was brauchen wir dafür", "wer nutzt das");
        Assert.Contains("Wofür es sich eignet", shown, StringComparison.Ordinal);
        Assert.Contains("Voraussetzungen – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
        Assert.Contains("Wer es nutzt – das steht in den eben gezeigten Quellen:", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Laender_stand_side_by_side_with_their_programmes_offices_and_rules()
    {
        var shown = await corpus.TalkAsync("Vergleiche die Förderung in Hessen und Bayern", "Wer hilft in Sachsen und in Thüringen?", "Wie unterscheiden sich die Direktauftragsgrenzen in Hessen und NRW?");
        Assert.Contains("Die Programme des Landes Hessen und des Landes Bayern", shown, StringComparison.Ordinal);
        Assert.Contains("Hessen: Starke Heimat Hessen, nicht mehr offen:", shown, StringComparison.Ordinal);
        Assert.Contains("TwinBy, nicht mehr offen:", shown, StringComparison.Ordinal);
        Assert.Contains("Die Anlaufstellen in Sachsen und in Thüringen nebeneinander.", shown, StringComparison.Ordinal);
        Assert.Contains("Hessen – Regel unterhalb der EU-Schwellenwerte:", shown, StringComparison.Ordinal);
        Assert.Contains("Nordrhein-Westfalen – Regel unterhalb der EU-Schwellenwerte:", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Laender_named_later_are_asked_about_instead_or_compared_too()
    {
        var offices = await corpus.TalkAsync("Wer hilft in Hessen und in Bayern?", "Und in Sachsen?", "Und in Baden-Württemberg und Thüringen?");
        Assert.Contains("Anlaufstellen in Sachsen", offices, StringComparison.Ordinal);
        Assert.Contains("Die Anlaufstellen in Baden-Württemberg und in Thüringen nebeneinander.", offices, StringComparison.Ordinal);
        var money = await corpus.TalkAsync("Vergleiche die Förderung in Hessen und Bayern", "und im Saarland?", "Und vom Bund?");
        Assert.Contains("Die Programme des Landes Hessen, des Landes Bayern und des Saarlandes", money, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programmes_are_compared_by_what_they_paid_and_until_when()
    {
        var shown = await corpus.TalkAsync("Vergleiche Heimat 2.0 und LandStation");
        Assert.Contains("Im Vergleich stehen Heimat 2.0 und LandStation.", shown, StringComparison.Ordinal);
        Assert.Contains("Was gefördert wird", shown, StringComparison.Ordinal);
        Assert.Contains("Frist", shown, StringComparison.Ordinal);
    }
}
