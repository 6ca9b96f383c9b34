namespace SmartRegions.Knowledge.Documents;

/// <summary>A document the assistant knows, in one version. What is not known about it is <see langword="null"/> or empty, never guessed.</summary>
public sealed record Document
{
    public required DocumentId Id { get; init; }

    /// <summary>Where it was read from: a <c>file:</c> or <c>https:</c> address.</summary>
    public required Uri Source { get; init; }

    public required string Title { get; init; }

    public DocumentKind Kind { get; init; } = DocumentKind.Other;

    public string? Publisher { get; init; }

    /// <summary>When it was published, where the document or its front matter says so.</summary>
    public DocumentDate? Published { get; init; }

    public Validity Validity { get; init; }

    public string? License { get; init; }

    /// <summary>Address of the public original, from front matter; never from running text.</summary>
    public Uri? Original { get; init; }

    /// <summary>The Länder it speaks about; empty means all of them.</summary>
    public IReadOnlyList<Land> Laender { get; init; } = [];

    public IReadOnlyList<FieldOfAction> FieldsOfAction { get; init; } = [];

    /// <summary>Maturity stage it addresses ("Stufe" in the front matter), as written there.</summary>
    public string? Stage { get; init; }

    public Municipality? Municipality { get; init; }

    public EvidenceGrade? Evidence { get; init; }

    /// <summary>When it takes applications; only of funding programmes.</summary>
    public FundingCall? Funding { get; init; }

    /// <summary>Who keeps it up to date, where it says so.</summary>
    public Stewardship? Stewardship { get; init; }

    /// <summary>The sources a fact sheet rests on, one line each, in their order.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Number of pages; 0 for formats without pages.</summary>
    public int Pages { get; init; }

    /// <summary>Pages, from 1 and in order, whose text was recognised from a picture and may hold misread words.</summary>
    public IReadOnlyList<int> RecognisedPages { get; init; } = [];

    /// <summary>SHA-256 of the original's bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>1 for the first version stored, one more for every replacement. 0 before it is stored.</summary>
    public int Version { get; init; }

    /// <summary>When this version was stored (UTC).</summary>
    public DateTimeOffset StoredAt { get; init; }

    /// <summary>How well it could be read.</summary>
    public ReadingOutcome Outcome { get; init; } = ReadingOutcome.Ok;

    /// <summary>What could not be read, in German, for the report and the viewer; empty when all went well.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether somebody must look at it again: its review is due, or what it says no longer holds.</summary>
    public bool IsDueForReview(DateOnly today) => Stewardship?.IsDue(today) == true || Validity.HasExpired(today);
}
