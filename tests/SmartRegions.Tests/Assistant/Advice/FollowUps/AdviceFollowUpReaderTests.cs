using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Advice.FollowUps;

public sealed class AdviceFollowUpReaderTests
{
    private static readonly AdviceWish Peers = new(AdviceKind.Peers, QuestionReader.Read("Wer hat schon Pegelsensoren in Hessen?"));
    private static readonly AdviceWish Reuse = new(AdviceKind.Reuse, QuestionReader.Read("Gibt es schon eine App für Mängelmeldungen?"));
    private static readonly AdviceWish Office = new(AdviceKind.Office, QuestionReader.Read("Wer hilft uns bei Sensorik?"));
    private static readonly AdviceWish Comparison = new(AdviceKind.Comparison, QuestionReader.Read("Vergleiche Ulm und den Landkreis Hof"));
    private static readonly AdviceWish Dates = new(AdviceKind.Dates, QuestionReader.Read("Welche Kurse gibt es?"));
    private static readonly AdviceWish Funding = new(AdviceKind.Funding, QuestionReader.Read("Welche Förderung gibt es für uns?"));

    [Theory]
    [InlineData("Was hat das gekostet?", "Kosten")]
    [InlineData("Und die Kosten?", "Kosten")]
    [InlineData("Wen kann ich da fragen?", "Wen Sie fragen können")]
    [InlineData("Was haben die gelernt?", "Gelernt")]
    [InlineData("Und der Datenschutz?", "Risiken und Datenschutz")]
    public void Detail_of_a_project_is_asked_for(string text, string label) => Assert.Equal(label, Detail(text, Peers).Label);

    [Theory]
    [InlineData("Was kostet die?", "Kosten")]
    [InlineData("Was brauchen wir dafür?", "Voraussetzungen")]
    [InlineData("Wer nutzt das?", "Wer es nutzt")]
    public void Detail_of_a_solution_is_asked_for(string text, string label) => Assert.Equal(label, Detail(text, Reuse).Label);

    [Theory]
    [InlineData("muss man da nach potsdam fahren?")]
    [InlineData("Geht das auch von zu Hause?")]
    [InlineData("kann die kollegin das vom schreibtisch aus machen")]
    public void How_far_to_travel_for_a_course_is_asked_for(string text)
    {
        var detail = Detail(text, Dates);
        Assert.Equal("Ort und Form", detail.Label);
        Assert.Empty(detail.Names);
    }

    [Theory]
    [InlineData("Was kostet ein Rufbus?")]
    [InlineData("Was kostet ein Buchungssystem?")]
    [InlineData("Und was kostet Informationssicherheit?")]
    public void Cost_of_another_matter_that_begins_like_an_asking_word_is_a_question_of_its_own(string text) => Assert.Null(AdviceFollowUpReader.Read(text, Peers));

    [Theory]
    [InlineData("Nehmen Sie noch Wuppertal dazu.")]
    [InlineData("kannst du wuppertal danebenstellen?")]
    [InlineData("Ergänzen Sie Wuppertal")]
    [InlineData("vergleiche das auch mit Wuppertal")]
    [InlineData("und noch Wuppertal dazu bitte")]
    public void One_more_is_set_beside_those_compared(string text) =>
        Assert.Equal("Vergleiche Ulm und den Landkreis Hof und Wuppertal?", Assert.IsType<ChangedAdvice>(AdviceFollowUpReader.Read(text, Comparison)).Wish.Question.Text, ignoreCase: true);

    [Theory]
    [InlineData("Nehmen Sie noch etwas dazu.")]
    [InlineData("Was sagt das Gesetz dazu?")]
    public void Nothing_is_added_that_is_not_named(string text) => Assert.IsNotType<ChangedAdvice>(AdviceFollowUpReader.Read(text, Comparison));

    [Theory]
    [InlineData("Welcher von beiden war billiger?")]
    [InlineData("und was ist davon am günstigsten?")]
    [InlineData("welches ist denn das teuerste")]
    public void Cheaper_and_dearer_are_told_by_the_costs(string text) => Assert.Equal("Kosten", Detail(text, Comparison).Label);

    [Theory]
    [InlineData("wer hat mehr ausgegeben", "Kosten")]
    [InlineData("und wer ist größer?", "Land und Größe")]
    [InlineData("wer von denen hat mehr einwohner", "Land und Größe")]
    public void Those_compared_are_asked_for_cost_and_size(string text, string label) => Assert.Equal(label, Detail(text, Comparison).Label);

    [Theory]
    [InlineData("gibts auch was vom bund?", "vom Bund")]
    [InlineData("und von der EU?", "von der EU")]
    [InlineData("und vom land?", "vom Land")]
    public void Money_from_somebody_else_is_asked_for(string text, string giver)
    {
        var wish = Changed(text, Funding);
        Assert.Equal((AdviceKind.Funding, true), (wish.Kind, wish.Question.Text.EndsWith($"{giver}?", StringComparison.Ordinal)));
    }

    [Fact]
    public void Other_giver_takes_the_place_of_the_one_before()
    {
        var federal = new AdviceWish(AdviceKind.Funding, QuestionReader.Read("Gibt es Förderung vom Bund für Pegel?"));
        var text = Changed("und vom Land Hessen?", federal).Question.Text;
        Assert.Contains("Pegel", text, StringComparison.Ordinal);
        Assert.Contains("vom Land", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bund", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_gives_for_another_matter_is_a_question_of_its_own() => Assert.Null(AdviceFollowUpReader.Read("Gibt es vom Bund eine Norm für Datenplattformen?", Funding));

    [Theory]
    [InlineData("wen ruf ich jetzt an")]
    [InlineData("wer hilft uns")]
    public void Office_asked_for_without_another_matter_is_for_the_same(string text) => Assert.Contains("Sensorik", Changed(text, Office).Question.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("gehts auch online", "Ort und Form")]
    [InlineData("was kostet der kurs", "Kosten")]
    [InlineData("wann fängt der nächste an", "Termine")]
    public void Detail_of_courses_is_asked_for(string text, string label) =>
        Assert.Equal(label, Detail(text, new AdviceWish(AdviceKind.Dates, QuestionReader.Read("Welche Kurse gibt es?"))).Label);

    [Fact]
    public void Same_advice_asked_for_again_is_on_the_same_matter() => Assert.Contains("Sensorik", Changed("und wer hilft uns in Hessen?", Office).Question.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("und wieviel müssen wir selber zahlen", "Förderung")]
    [InlineData("Wie hoch ist die Quote?", "Förderung")]
    [InlineData("Bis wann?", "Frist")]
    [InlineData("Wer kann das beantragen?", "Wer")]
    public void Detail_of_a_programme_is_asked_for(string text, string label) => Assert.Equal(label, Detail(text, Funding).Label);

    [Theory]
    [InlineData("Was kostet das zweite Projekt?", "Kosten", 1, 1)]
    [InlineData("Erzähl mehr über die beiden ersten", "Mehr dazu", 0, 2)]
    [InlineData("die dritte Kommune", "Mehr dazu", 2, 1)]
    [InlineData("Was haben die ersten zwei gelernt?", "Gelernt", 0, 2)]
    public void Some_of_those_shown_are_meant_by_their_place(string text, string label, int first, int count)
    {
        var detail = Detail(text, Peers);
        Assert.Equal((label, first, count), (detail.Label, detail.Places?.First, detail.Places?.Count));
    }

    [Theory]
    [InlineData("Stell die ersten beiden gegenüber")]
    [InlineData("Vergleiche die zwei letzten")]
    public void Some_of_those_shown_are_to_be_compared(string text) => Assert.Equal(2, Assert.IsType<ComparedPlaces>(AdviceFollowUpReader.Read(text, Peers)).Places.Count);

    [Fact]
    public void Sheet_that_is_named_beside_the_question_is_told() => Assert.Equal(["Hof"], Detail("Was hat das in Hof gekostet?", Peers).Names);

    [Fact]
    public void Another_Land_changes_only_the_Land()
    {
        var wish = Changed("Und in Bayern?", Peers);
        Assert.Equal(("BY", Peers.Question.Text), (wish.Change.Sought.Land?.Code, wish.Question.Text));
    }

    [Theory]
    [InlineData("und in sachsen-anhalt?", "ST")]
    [InlineData("Und in Baden-Württemberg?", "BW")]
    public void Land_of_two_words_is_another_Land(string text, string code) => Assert.Equal(code, Changed(text, Office).Change.Sought.Land?.Code);

    [Fact]
    public void Another_matter_takes_the_place_of_the_one_before()
    {
        var wish = Changed("Und bei Vergabe?", Office);
        Assert.Contains("Vergabe", wish.Question.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sensorik", wish.Question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bare_self_description_repeats_the_advice_with_the_new_asker()
    {
        var asker = Changed("Brandenburg, Landkreis mit 180.000 Einwohnern", Peers).Change.Sought;
        Assert.Equal(("BB", SpatialType.District, 180_000), (asker.Land?.Code, asker.Size, asker.Inhabitants));
    }

    [Theory]
    [InlineData("Und für Landkreise?", SpatialType.District)]
    [InlineData("Und bei Großstädten?", SpatialType.City)]
    public void Size_that_is_named_is_sought(string text, SpatialType size) => Assert.Equal(size, Changed(text, Funding).Change.Sought.Size);

    [Theory]
    [InlineData("Und bei kleineren?", SpatialType.SmallTown)]
    [InlineData("Und bei größeren Gemeinden?", SpatialType.City)]
    public void Smaller_and_larger_are_meant_from_the_askers_own_size(string text, SpatialType size) =>
        Assert.Equal(size, Changed(text, Peers).Change.ApplyTo(new AskerProfile { Inhabitants = 30_000 }).Size);

    [Fact]
    public void Changes_add_up()
    {
        var wish = Changed("Und bei kleineren?", Changed("Und im Saarland?", Changed("Und bei kleineren?", Peers)));
        var asker = wish.Change.ApplyTo(new AskerProfile { Inhabitants = 30_000 });
        Assert.Equal(("SL", SpatialType.RuralMunicipality), (asker.Land?.Code, asker.Size));
    }

    [Theory]
    [InlineData("Ist die Open Source?")]
    [InlineData("Läuft das auch ohne Internet?")]
    public void Question_on_what_was_shown_is_asked_of_its_sheets(string text) => Assert.IsType<AskedOfSheets>(AdviceFollowUpReader.Read(text, Reuse));

    [Theory]
    [InlineData("Was kostet ein LoRaWAN-Netz?")]
    [InlineData("Wie groß ist Bayern?")]
    [InlineData("Gibt es dafür Geld?")]
    [InlineData("Wer hilft uns in Bayern?")]
    [InlineData("Anderes Thema: Was kostet das?")]
    [InlineData("Welche Wertgrenzen gelten für Direktaufträge?")]
    public void Matter_of_its_own_is_none_of_it(string text) => Assert.Null(AdviceFollowUpReader.Read(text, Peers));

    private static AskedDetail Detail(string text, AdviceWish last) => Assert.IsType<AskedDetail>(AdviceFollowUpReader.Read(text, last));

    private static AdviceWish Changed(string text, AdviceWish last) => Assert.IsType<ChangedAdvice>(AdviceFollowUpReader.Read(text, last)).Wish;
}
