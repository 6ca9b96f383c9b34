using System.Text.Json.Serialization;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;

namespace SmartRegions.Channels.Json;

/// <summary>An answer as programs read it: <c>ask --json</c> prints it, <c>/api/v1/ask</c> returns it. Keys stay; new ones may be added.</summary>
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
public sealed record AnswerJson(
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
    /// <summary>What was taken out of the question before it was looked at, in German; over HTTP only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Redacted { get; init; }

    public static AnswerJson Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var cited = answer.CitedPart();
        return new AnswerJson(
            answer.Id,
            AnswerKind.Of(answer),
            answer.Text,
            [.. cited?.Parts.Select(PartJson.Of) ?? []],
            cited?.Table is { } table ? TableJson.Of(table) : null,
            [.. cited?.Sentences.Select(SentenceJson.Of) ?? []],
            [.. answer.CitedPlaces().Select(CitationJson.Of)],
            [.. cited?.Notes.Select(note => new NoteJson(note.Kind, note.Text)) ?? []],
            [.. cited?.SeeAlso.Select(document => new SeeAlsoJson(document.Id.Value, document.Title)) ?? []],
            cited?.Missing ?? [],
            AnswerKind.ConfidenceOf(answer) is { } confidence ? Rounded(confidence) : null,
            answer.Intent,
            Rounded(answer.Elapsed.TotalMilliseconds),
            [.. answer.Trace.Select(entry => new TraceJson(TraceEntry.NameOf(entry.Step), entry.Outcome, Rounded(entry.Milliseconds)))]);
    }

    private static double Rounded(double value) => Math.Round(value, 3);
}

/// <param name="Label">Our word before it.</param>
/// <param name="Text">As in the source.</param>
/// <param name="Citations">Numbers of the citations that carry it.</param>
/// <param name="LeftOut">Items or rows of the list that ends here which are not shown; mostly 0.</param>
public sealed record SentenceJson(string? Label, string Text, IReadOnlyList<int> Citations, int LeftOut)
{
    internal static SentenceJson Of(CitedSentence sentence) => new(sentence.Label, sentence.Text, sentence.Citations, sentence.LeftOut.Count);
}

public sealed record PartJson(string? Heading, string? Note, IReadOnlyList<SentenceJson> Sentences)
{
    internal static PartJson Of(AnswerPart part) => new(part.Heading, part.Note, [.. part.Sentences.Select(SentenceJson.Of)]);
}

public sealed record TableJson(IReadOnlyList<string> Columns, IReadOnlyList<RowJson> Rows)
{
    internal static TableJson Of(AnswerTable table) => new(table.Columns, [.. table.Rows.Select(RowJson.Of)]);
}

public sealed record RowJson(string Heading, IReadOnlyList<CellJson> Cells)
{
    internal static RowJson Of(AnswerRow row) => new(row.Heading, [.. row.Cells.Select(CellJson.Of)]);
}

public sealed record CellJson(string? Note, IReadOnlyList<int> Citations, IReadOnlyList<SentenceJson> Sentences)
{
    internal static CellJson Of(AnswerCell cell) => new(cell.Note, cell.Citations, [.. cell.Sentences.Select(SentenceJson.Of)]);
}

/// <param name="Kind"><c>old_sources</c>, <c>expired</c>, <c>deadline_passed</c>, <c>shortened</c>, <c>respelled</c> or <c>rule_only</c>.</param>
/// <param name="Text">German, for people.</param>
public sealed record NoteJson(NoteKind Kind, string Text);

public sealed record SeeAlsoJson(string DocumentId, string DocumentTitle);

public sealed record TraceJson(string Step, string Outcome, double Ms);
