using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Program.Ask;

/// <summary>An answer as <c>--json</c> prints it: one object a line, stable.</summary>
/// <param name="Id">The question's id, or a new one.</param>
/// <param name="Kind"><c>answer</c>, <c>partial</c>, <c>clarification</c>, <c>abstention</c>, <c>escalation</c>, <c>refusal</c> or <c>smalltalk</c>.</param>
/// <param name="Text">What a person reads, with <c>[n]</c> behind each quoted sentence.</param>
/// <param name="Parts">The blocks of the answer; empty unless there are citations.</param>
/// <param name="Table">A comparison; <see langword="null"/> where nothing is compared.</param>
/// <param name="Sentences">All that is quoted in blocks and table; empty unless there are citations.</param>
/// <param name="Citations">The places quoted from, numbered from 1.</param>
/// <param name="Notes">Remarks by today's date, and on what is left out.</param>
/// <param name="SeeAlso">At most two sheets on neighbouring matters.</param>
/// <param name="Missing">Words of the question that nothing quoted covers.</param>
/// <param name="Confidence">0 to 1; <see langword="null"/> where nothing was looked up.</param>
/// <param name="Intent">How the question was understood.</param>
/// <param name="Ms">Milliseconds the answer took.</param>
/// <param name="Trace">The steps taken.</param>
internal sealed record AnswerJson(
    string Id,
    string Kind,
    string Text,
    IReadOnlyList<PartJson> Parts,
    TableJson? Table,
    IReadOnlyList<SentenceJson> Sentences,
    IReadOnlyList<CitationJson> Citations,
    IReadOnlyList<NoteJson> Notes,
    IReadOnlyList<SeeAlsoJson> SeeAlso,
    IReadOnlyList<string> Missing,
    double? Confidence,
    string Intent,
    double Ms,
    IReadOnlyList<TraceJson> Trace)
{
    public static AnswerJson Of(Answer answer)
    {
        var cited = answer.CitedPart();
        return new AnswerJson(
            answer.Id,
            KindOf(answer),
            answer.Text,
            [.. cited?.Parts.Select(PartJson.Of) ?? []],
            cited?.Table is { } table ? TableJson.Of(table) : null,
            [.. cited?.Sentences.Select(SentenceJson.Of) ?? []],
            [.. answer.CitedPlaces().Select(CitationJson.Of)],
            [.. cited?.Notes.Select(note => new NoteJson(note.Kind, note.Text)) ?? []],
            [.. cited?.SeeAlso.Select(document => new SeeAlsoJson(document.Id.Value, document.Title)) ?? []],
            cited?.Missing ?? [],
            answer is Abstention none ? Rounded(none.Confidence) : cited is null ? null : Rounded(cited.Confidence),
            answer.Intent,
            Rounded(answer.Elapsed.TotalMilliseconds),
            [.. answer.Trace.Select(entry => new TraceJson(entry.Step, entry.Outcome, Rounded(entry.Milliseconds)))]);
    }

    private static string KindOf(Answer answer) => answer switch
    {
        CitedAnswer { Completeness: Completeness.Full } => "answer",
        CitedAnswer => "partial",
        Clarification => "clarification",
        Abstention => "abstention",
        Escalation => "escalation",
        Refusal => "refusal",
        SmallTalk => "smalltalk",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.GetType().Name, "Unknown kind of answer."),
    };

    private static double Rounded(double value) => Math.Round(value, 3);
}

/// <param name="Label">Our word before it.</param>
/// <param name="Text">As in the source.</param>
/// <param name="Citations">Numbers of the citations that carry it.</param>
/// <param name="LeftOut">Items or rows of the list that ends here which are not shown; mostly 0.</param>
internal sealed record SentenceJson(string? Label, string Text, IReadOnlyList<int> Citations, int LeftOut)
{
    public static SentenceJson Of(CitedSentence sentence) => new(sentence.Label, sentence.Text, sentence.Citations, sentence.LeftOut);
}

internal sealed record PartJson(string? Heading, string? Note, IReadOnlyList<SentenceJson> Sentences)
{
    public static PartJson Of(AnswerPart part) => new(part.Heading, part.Note, [.. part.Sentences.Select(SentenceJson.Of)]);
}

internal sealed record TableJson(IReadOnlyList<string> Columns, IReadOnlyList<RowJson> Rows)
{
    public static TableJson Of(AnswerTable table) => new(table.Columns, [.. table.Rows.Select(RowJson.Of)]);
}

internal sealed record RowJson(string Heading, IReadOnlyList<CellJson> Cells)
{
    public static RowJson Of(AnswerRow row) => new(row.Heading, [.. row.Cells.Select(CellJson.Of)]);
}

internal sealed record CellJson(string? Note, IReadOnlyList<int> Citations, IReadOnlyList<SentenceJson> Sentences)
{
    public static CellJson Of(AnswerCell cell) => new(cell.Note, cell.Citations, [.. cell.Sentences.Select(SentenceJson.Of)]);
}

/// <param name="Kind"><c>old_sources</c>, <c>expired</c>, <c>deadline_passed</c> or <c>shortened</c>.</param>
/// <param name="Text">German, for people.</param>
internal sealed record NoteJson(NoteKind Kind, string Text);

internal sealed record SeeAlsoJson(string DocumentId, string DocumentTitle);

internal sealed record TraceJson(string Step, string Outcome, double Ms);

internal sealed record CitationJson(
    int N,
    string DocumentId,
    string DocumentTitle,
    string? Publisher,
    DocumentDate? Published,
    DocumentDate? AsOf,
    EvidenceGrade? Evidence,
    int Version,
    int? Page,
    bool Recognised,
    IReadOnlyList<string> HeadingPath,
    string PassageId,
    string Quote,
    IReadOnlyList<string> References,
    Uri? Url)
{
    public static CitationJson Of(Citation citation) => new(
        citation.Number,
        citation.Document.Id.Value,
        citation.Document.Title,
        citation.Document.Publisher,
        citation.Document.Published,
        citation.Document.Validity.AsOf,
        citation.Document.Evidence,
        citation.Document.Version,
        citation.Passage.Pages?.First,
        citation.IsRecognised,
        citation.Passage.HeadingPath,
        citation.Passage.Id.Value,
        citation.Quote,
        citation.References,
        citation.Document.Original ?? (citation.Document.Source.IsFile ? null : citation.Document.Source));
}
