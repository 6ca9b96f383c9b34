using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Answering.Notes;

public sealed class AnswerNotesTests
{
    private static readonly DateOnly Today = new(2026, 3, 9);

    [Fact]
    public void Answer_from_sources_of_years_ago_asks_to_check_them() =>
        Assert.Equal("Die Angaben stammen von 2022; bitte Aktualität prüfen.", Assert.Single(Notes(Cited("2022", null), Cited("2019-05", null))).Text);

    [Fact]
    public void One_new_source_or_one_without_a_date_is_enough_for_silence()
    {
        Assert.Empty(Notes(Cited("2019", null), Cited("2024-06-01", null)));
        Assert.Empty(Notes(Cited("2019", null), Cited(null, null)));
    }

    [Fact]
    public void Sheet_whose_time_is_over_is_named_from_the_day_after_on()
    {
        Assert.Equal("Die Angaben in „Starke Heimat Hessen“ galten bis 08.03.2026 (heute abgelaufen); bitte prüfen, ob sie noch stimmen.", Assert.Single(Notes(Cited("2025", new DateOnly(2026, 3, 8)))).Text);
        Assert.Empty(Notes(Cited("2025", Today)));
    }

    [Fact]
    public void Deadlines_that_have_passed_are_named_once()
    {
        const string Sentence = "Anträge waren bis 07.11.2025 möglich.";
        var notes = AnswerNotes.On([new CitedSentence(Sentence, [1]), new CitedSentence(Sentence, [1]), new CitedSentence("Bewerben kann man sich bis 30.06.2026.", [1])], [Cited("2025", null)], LeftOut.Nothing, Today);
        Assert.Equal(new AnswerNote(NoteKind.DeadlinePassed, "Frist abgelaufen: 07.11.2025"), Assert.Single(notes));
    }

    [Theory]
    [InlineData(1, ListPart.Row, "… und 1 weitere Zeile an der Fundstelle.")]
    [InlineData(5, ListPart.Row, "… und 5 weitere Zeilen an der Fundstelle.")]
    [InlineData(1, ListPart.Item, "… und 1 weiterer Punkt an der Fundstelle.")]
    [InlineData(5, ListPart.Item, "… und 5 weitere Punkte an der Fundstelle.")]
    public void What_is_left_out_is_counted_and_named_in_a_remark_as_behind_a_sentence(int count, ListPart of, string text)
    {
        var leftOut = new LeftOut(count, of);

        Assert.Equal(text, Assert.Single(AnswerNotes.On([], [], leftOut, Today)).Text);
        Assert.Equal($"Zwei [1] {text}", QuotedText.Of(new CitedSentence("Zwei", [1]) { LeftOut = leftOut }) + ".");
    }

    private static IReadOnlyList<AnswerNote> Notes(params IReadOnlyList<Citation> citations) => AnswerNotes.On([new CitedSentence("Die Quote beträgt 80 %.", [1])], citations, LeftOut.Nothing, Today);

    private static Citation Cited(string? asOf, DateOnly? until)
    {
        var version = TownLibrary.Document($"hessen-{asOf}", "Starke Heimat Hessen", ("Quote", "Die Quote beträgt 80 %."));
        var validity = new Validity(DocumentDate.TryParse(asOf, out var date) ? date : null, until is { } day ? DocumentDate.OfDay(day) : null);
        return new Citation(1, version.Document with { Validity = validity }, version.Passages[0], version.Passages[0].Text);
    }
}
