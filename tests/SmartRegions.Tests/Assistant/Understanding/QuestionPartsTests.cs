using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class QuestionPartsTests
{
    [Theory]
    [InlineData("Was hat Eisleben mit den Parksensoren gemacht, und was hat das gekostet?", "was hat das gekostet Eisleben Parksensoren?")]
    [InlineData("Wer betreibt den Marktplatz und bis wann ist er finanziert?", "bis wann ist er finanziert Marktplatz?")]
    [InlineData("Was kostet die Akademie, muss man da hinfahren?", "muss man da hinfahren Akademie?")]
    [InlineData("sind bei den Modellprojekten kleine Orte dabei? und mussten alle eine Strategie schreiben", "und mussten alle eine Strategie schreiben Modellprojekten Orte?")]
    public void Second_question_takes_the_names_of_the_first_with_it(string question, string second) =>
        Assert.Equal(second, QuestionParts.Of(QuestionReader.Read(question))[1].Text);

    [Theory]
    [InlineData("Was ist der Unterschied zwischen OZG und EfA?")]
    [InlineData("Wer berät kleine Städte und Gemeinden?")]
    [InlineData("Wenn wir am Markt Kameras aufstellen, müssen wir das vorher melden?")]
    [InlineData("Rufbus im ländlichen Raum und was kostet er?")]
    [InlineData("Wie regeln wir, wer für welche Daten zuständig ist?")]
    [InlineData("Wir wollen eine Software teilen. Was gehört in die Vereinbarung?")]
    public void One_question_is_not_taken_apart(string question) => Assert.Empty(QuestionParts.Of(QuestionReader.Read(question)));

    [Theory]
    [InlineData("Wofür steht FIM, und aus welchen Bausteinen besteht es?", "Wofür steht FIM?")]
    [InlineData("Was kostet das und wer nutzt CONSUL?", "Was kostet das CONSUL?")]
    public void First_question_takes_names_of_the_second_only_where_it_has_none(string question, string first) =>
        Assert.Equal(first, QuestionParts.Of(QuestionReader.Read(question))[0].Text);

    [Fact]
    public void Three_questions_in_one_sentence_are_three() =>
        Assert.Equal(
            ["Seit wann läuft das Projekt in Coburg?", "was kostet es Projekt Coburg?", "wer hat es bezahlt Projekt Coburg?"],
            QuestionParts.Of(QuestionReader.Read("Seit wann läuft das Projekt in Coburg, was kostet es und wer hat es bezahlt?")).Select(part => part.Text));

    [Theory]
    [InlineData("Lohnt sich ein Rufbus? Welche Gemeinde hat schon einen?", "Welche Gemeinde hat schon einen Rufbus?")]
    [InlineData("lohnt sich ein rufbus? welche gemeinde hat schon einen", "welche gemeinde hat schon einen rufbus?")]
    public void Questions_in_sentences_of_their_own_are_parts(string question, string second) =>
        Assert.Equal(second, QuestionParts.Of(QuestionReader.Read(question))[1].Text);

    [Fact]
    public void Small_letters_behind_a_question_mark_begin_a_question() => Assert.Equal(
        ["was kostet ein rufbus", "wer zahlt den rufbus", "lohnt sich das denn"],
        QuestionParts.AsTyped(QuestionReader.Read("was kostet ein rufbus?  wer zahlt den rufbus? lohnt sich das denn")).Select(part => part.Text));
}
