using System.Globalization;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering.Notes;

/// <summary>Looks at what is cited with today's date.</summary>
internal static class AnswerNotes
{
    /// <summary>Age in years from which the newest source calls for a remark.</summary>
    private const int OldAfterYears = 3;

    /// <param name="sentences">What is quoted.</param>
    /// <param name="citations">Where from.</param>
    /// <param name="leftOut">What of a long enumeration is not shown.</param>
    /// <param name="today">The day in Germany.</param>
    public static IReadOnlyList<AnswerNote> On(IReadOnlyList<CitedSentence> sentences, IReadOnlyList<Citation> citations, LeftOut leftOut, DateOnly today)
    {
        IReadOnlyList<Document> documents = [.. citations.Select(citation => citation.Document).DistinctBy(document => document.Id)];
        return [.. Shortened(leftOut), .. OldSources(documents, today), .. documents.SelectMany(document => Expired(document, today)), .. Deadlines(sentences, today)];
    }

    private static IEnumerable<AnswerNote> Shortened(LeftOut leftOut)
    {
        if (leftOut.Count > 0) yield return new AnswerNote(NoteKind.Shortened, $"{leftOut.German()}.");
    }

    /// <summary>Silent where one of the documents has no date: it may be new.</summary>
    private static IEnumerable<AnswerNote> OldSources(IReadOnlyList<Document> documents, DateOnly today)
    {
        var dates = documents.Select(document => document.Validity.AsOf ?? document.Published).ToList();
        if (dates.Count == 0 || dates.Contains(null)) yield break;
        var newest = dates.Max(date => date!.Value.LastDay);
        if (newest.AddYears(OldAfterYears) < today)
            yield return new AnswerNote(NoteKind.OldSources, string.Create(CultureInfo.InvariantCulture, $"Die Angaben stammen von {newest.Year}; bitte Aktualität prüfen."));
    }

    private static IEnumerable<AnswerNote> Expired(Document document, DateOnly today)
    {
        if (document.Validity is { Until: { } until } validity && validity.HasExpired(today))
            yield return new AnswerNote(NoteKind.Expired, $"Die Angaben in {GermanQuote.Of(document.Title)} galten bis {GermanDay.Of(until)} (heute abgelaufen); bitte prüfen, ob sie noch stimmen.");
    }

    private static IEnumerable<AnswerNote> Deadlines(IReadOnlyList<CitedSentence> sentences, DateOnly today)
    {
        var passed = sentences.SelectMany(sentence => QuotedDeadline.In(sentence.Text)).Where(day => day < today).Distinct().Order().ToList();
        if (passed.Count > 0)
            yield return new AnswerNote(NoteKind.DeadlinePassed, $"Frist abgelaufen: {string.Join(", ", passed.Select(day => GermanDay.Of(day)))}");
    }
}
