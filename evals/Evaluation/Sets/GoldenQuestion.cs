using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Evaluation.Sets;

/// <summary>One line of a golden set: a question and what a good answer to it does and says.</summary>
public sealed record GoldenQuestion
{
    /// <summary>Unique over all sets of a run.</summary>
    public required string Id { get; init; }

    public required string Question { get; init; }

    /// <summary>Questions asked before in the same conversation, oldest first; each is really asked.</summary>
    public IReadOnlyList<string> History { get; init; } = [];

    public Land? Land { get; init; }

    /// <summary>Inhabitants of the asking municipality.</summary>
    public int? Inhabitants { get; init; }

    /// <summary>Any of these is right; the first is the best. At least one.</summary>
    public required IReadOnlyList<ExpectedBehaviour> Expected { get; init; }

    public IReadOnlyList<Claim> KeyFacts { get; init; } = [];

    public IReadOnlyList<Claim> Forbidden { get; init; } = [];

    /// <summary>Places any of which a good answer cites; empty where none is known.</summary>
    public IReadOnlyList<ExpectedSource> Sources { get; init; } = [];

    /// <summary>Subject, for tables in the report.</summary>
    public string Topic { get; init; } = string.Empty;

    /// <summary>How it is worded: full sentence, keywords, typing errors, dialect, ….</summary>
    public string Register { get; init; } = string.Empty;

    public IReadOnlyList<string> Tags { get; init; } = [];
}
