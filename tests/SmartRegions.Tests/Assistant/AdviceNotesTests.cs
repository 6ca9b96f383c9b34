using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Assistant.Answering;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant;

public sealed class AdviceNotesTests
{
    private static readonly DateOnly Today = new(2026, 3, 9);

    [Fact]
    public void Advice_is_looked_at_with_todays_date_as_an_extract_is() =>
        Assert.Equal([NoteKind.OldSources, NoteKind.Expired, NoteKind.DeadlinePassed], NotesOn(AdviceKind.Reuse));

    [Fact]
    public void Passed_deadline_is_left_to_the_part_on_a_programme() =>
        Assert.Equal([NoteKind.OldSources, NoteKind.Expired], NotesOn(AdviceKind.Funding));

    private static IEnumerable<NoteKind> NotesOn(AdviceKind kind)
    {
        const string Sentence = "Anträge waren bis 07.11.2021 möglich.";
        var version = TownLibrary.Document("hessen", "Starke Heimat Hessen", ("Frist", Sentence));
        var document = version.Document with { Validity = new Validity(DocumentDate.TryParse("2021", out var asOf) ? asOf : null, DocumentDate.OfDay(new DateOnly(2022, 1, 1))) };
        var advice = new QuotedAdvice
        {
            Parts = [new AnswerPart(null, null, [new CitedSentence(Sentence, [1])])],
            Citations = [new Citation(1, document, version.Passages[0], Sentence)],
            Confidence = AdviceConfidence.Matched,
        };
        var answer = new Replies("1", new Trace(new FixedTime()), Today).Advise(kind, advice);
        return Assert.IsType<CitedAnswer>(answer).Notes.Select(note => note.Kind);
    }
}
