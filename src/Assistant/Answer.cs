using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant;

/// <summary>What the assistant says to a question: exactly one of the kinds below.</summary>
public abstract record Answer
{
    public required string Id { get; init; }

    /// <summary>What a person reads, in German. Where it states something from a source, the sentence ends with <c>[n]</c>.</summary>
    public required string Text { get; init; }

    /// <summary>How the question was understood, lower case: <c>definition</c>, <c>how</c>, <c>greeting</c>, <c>legal_case</c>, ….</summary>
    public required string Intent { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public required IReadOnlyList<TraceEntry> Trace { get; init; }

    /// <summary>The passages that were found, best first, quoted or not; none where nothing was looked up, and none of advice, which reads whole sheets.</summary>
    public IReadOnlyList<SearchHit> Found { get; init; } = [];

    /// <summary>Every place that the text cites with <c>[n]</c>, in the order of the numbers; possibly none.</summary>
    public IReadOnlyList<Citation> CitedPlaces() => this is Abstention abstention ? abstention.Citations : CitedPart()?.Citations ?? [];

    /// <summary>The part with citations: the answer itself, what an escalation says in general, otherwise <see langword="null"/>.</summary>
    public CitedAnswer? CitedPart() => this switch
    {
        CitedAnswer cited => cited,
        Escalation { General: { } general } => general,
        _ => null,
    };
}

/// <summary>Sentences quoted from the sources, each with its citation.</summary>
public sealed record CitedAnswer : Answer
{
    public required Completeness Completeness { get; init; }

    /// <summary>Probability that the sources shown carry the answer, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What the confidence rests on; <see langword="null"/> for advice, which rests on fields of documents.</summary>
    public EvidenceStrength? Strength { get; init; }

    /// <summary>The blocks of the answer in the order of <see cref="Answer.Text"/>; an extract is one block without a heading.</summary>
    public required IReadOnlyList<AnswerPart> Parts { get; init; }

    /// <summary>A comparison, behind the blocks; <see langword="null"/> where nothing is compared.</summary>
    public AnswerTable? Table { get; init; }

    /// <summary>All that is quoted, in the order of <see cref="Answer.Text"/>; at least one.</summary>
    public IReadOnlyList<CitedSentence> Sentences => [.. Parts.SelectMany(part => part.Sentences), .. Table?.Sentences ?? []];

    /// <summary>Remarks by today's date, and on what is left out; not part of the text.</summary>
    public IReadOnlyList<AnswerNote> Notes { get; init; } = [];

    /// <summary>At most two sheets on neighbouring matters; not part of the text.</summary>
    public IReadOnlyList<Document> SeeAlso { get; init; } = [];

    /// <summary>Numbered from 1 without gaps; each is cited by at least one sentence or cell of the table.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The day in Germany on which advice says what is open or to come; <see langword="null"/> where the day plays no part.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Words of the question that no sentence covers, as typed; empty when the answer is full.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Of <see cref="Missing"/> what the answer says of itself to leave open; a word that has another name in the sources is not among it.</summary>
    public IReadOnlyList<string> Unanswered { get; init; } = [];
}

/// <summary>The sources do not carry an answer, and the text says so.</summary>
public sealed record Abstention : Answer
{
    /// <summary>Probability that the best sources found carry the answer, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What the confidence rests on.</summary>
    public required EvidenceStrength Strength { get; init; }

    /// <summary>The words that were looked for, as typed.</summary>
    public required IReadOnlyList<string> SoughtFor { get; init; }

    /// <summary>The sections that come nearest, best first; possibly none. They are named, not quoted: whether they help is for the asker to say.</summary>
    public required IReadOnlyList<NearSection> Nearest { get; init; }

    /// <summary>What the sheets say is not known of just this; mostly nothing.</summary>
    public required IReadOnlyList<CitedSentence> LeftOpen { get; init; }

    /// <summary>Where the text sends the asker to; nowhere where no sheet names an office.</summary>
    public required IReadOnlyList<CitedSentence> Offices { get; init; }

    /// <summary>Every place that is quoted, numbered from 1.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }
}

/// <summary>Something is missing without which the question cannot be answered, and the text asks for it.</summary>
public sealed record Clarification : Answer
{
    public ClarificationNeed Need { get; init; }

    /// <summary>Number of the question in a stocktaking, from 1; <see langword="null"/> in all other cases.</summary>
    public int? Step { get; init; }

    /// <summary>Replies to choose from, as they can be typed; none where any words will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>A matter for people: the text says who, and what to do first. Nothing of the input is repeated.</summary>
public sealed record Escalation : Answer
{
    public required EscalationReason Reason { get; init; }

    /// <summary>What the sources say in general on a legal case, also part of the text; <see langword="null"/> where nothing fits well.</summary>
    public CitedAnswer? General { get; init; }
}

/// <summary>The input is not answered, and the text says why.</summary>
public sealed record Refusal : Answer
{
    public required InputProblem Problem { get; init; }
}

/// <summary>A greeting, thanks, a farewell, a request for help or what the asker says of themselves, answered in kind.</summary>
public sealed record SmallTalk : Answer;
