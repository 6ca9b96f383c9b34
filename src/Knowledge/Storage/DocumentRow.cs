using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>A row of <c>document</c>, property by property as in the table.</summary>
internal record DocumentRow
{
    public const string Columns =
        """
        id AS Id, source AS Source, title AS Title, kind AS Kind, publisher AS Publisher, published AS Published, as_of AS AsOf,
        valid_until AS ValidUntil, license AS License, original AS Original, laender AS Laender, fields_of_action AS FieldsOfAction,
        stage AS Stage, municipality AS Municipality, inhabitants AS Inhabitants, spatial_type AS SpatialType, evidence AS Evidence,
        funding_status AS FundingStatus, funding_from AS FundingFrom, funding_until AS FundingUntil, funding_applicants AS FundingApplicants, owner AS Owner, review_by AS ReviewBy,
        source_list AS SourceList, pages AS Pages, recognised_pages AS RecognisedPages, digest AS Digest, version AS Version, stored_at AS StoredAt, outcome AS Outcome,
        problems AS Problems
        """;

    public required string Id { get; init; }

    public required string Source { get; init; }

    public required string Title { get; init; }

    public required string Kind { get; init; }

    public string? Publisher { get; init; }

    public string? Published { get; init; }

    public string? AsOf { get; init; }

    public string? ValidUntil { get; init; }

    public string? License { get; init; }

    public string? Original { get; init; }

    public required string Laender { get; init; }

    public required string FieldsOfAction { get; init; }

    public string? Stage { get; init; }

    public string? Municipality { get; init; }

    public long? Inhabitants { get; init; }

    public string? SpatialType { get; init; }

    public string? Evidence { get; init; }

    public string? FundingStatus { get; init; }

    public string? FundingFrom { get; init; }

    public string? FundingUntil { get; init; }

    public string? FundingApplicants { get; init; }

    public string? Owner { get; init; }

    public string? ReviewBy { get; init; }

    public required string SourceList { get; init; }

    public long Pages { get; init; }

    public required string RecognisedPages { get; init; }

    public required string Digest { get; init; }

    public long Version { get; init; }

    public required string StoredAt { get; init; }

    public required string Outcome { get; init; }

    public required string Problems { get; init; }

    public static DocumentRow Of(Document document) => new()
    {
        Id = document.Id.Value,
        Source = TextColumn.Write(document.Source),
        Title = TextColumn.Write(document.Title),
        Kind = document.Kind.ToString(),
        Publisher = TextColumn.WriteOptional(document.Publisher),
        Published = TextColumn.Write(document.Published),
        AsOf = TextColumn.Write(document.Validity.AsOf),
        ValidUntil = TextColumn.Write(document.Validity.Until),
        License = TextColumn.WriteOptional(document.License),
        Original = document.Original is { } original ? TextColumn.Write(original) : null,
        Laender = TextColumn.Write(document.Laender.Select(land => land.Code)),
        FieldsOfAction = TextColumn.Write(document.FieldsOfAction.Select(field => field.Name)),
        Stage = TextColumn.WriteOptional(document.Stage),
        Municipality = TextColumn.WriteOptional(document.Municipality?.Name),
        Inhabitants = document.Municipality?.Inhabitants,
        SpatialType = TextColumn.WriteOptional(document.Municipality?.SpatialType),
        Evidence = document.Evidence?.ToString(),
        FundingStatus = document.Funding?.Declared.ToString(),
        FundingFrom = TextColumn.Write(document.Funding?.From),
        FundingUntil = TextColumn.Write(document.Funding?.Until),
        FundingApplicants = document.Funding?.Applicants.ToString(),
        Owner = TextColumn.WriteOptional(document.Stewardship?.Owner),
        ReviewBy = TextColumn.Write(document.Stewardship?.ReviewBy),
        SourceList = TextColumn.Write(document.References),
        Pages = document.Pages,
        RecognisedPages = TextColumn.Write(document.RecognisedPages),
        Digest = document.Digest,
        Version = document.Version,
        StoredAt = TextColumn.Write(document.StoredAt),
        Outcome = document.Outcome.ToString(),
        Problems = TextColumn.Write(document.Problems),
    };

    public Document ToDocument() => new()
    {
        Id = DocumentId.Parse(Id),
        Source = TextColumn.ReadAddress(Source),
        Title = Title,
        Kind = Enum.Parse<DocumentKind>(Kind),
        Publisher = Publisher,
        Published = TextColumn.ReadDate(Published),
        Validity = new Validity(TextColumn.ReadDate(AsOf), TextColumn.ReadDate(ValidUntil)),
        License = License,
        Original = Original is null ? null : TextColumn.ReadAddress(Original),
        Laender = [.. TextColumn.ReadTexts(Laender).SelectMany(LandOf)],
        FieldsOfAction = [.. TextColumn.ReadTexts(FieldsOfAction).SelectMany(FieldOf)],
        Stage = Stage,
        Municipality = Municipality is null ? null : new Municipality(Municipality, (int?)Inhabitants, SpatialType),
        Evidence = Evidence is null ? null : Enum.Parse<EvidenceGrade>(Evidence),
        Funding = FundingStatus is null ? null
            : new FundingCall(Enum.Parse<FundingStatus>(FundingStatus), TextColumn.ReadDay(FundingFrom), TextColumn.ReadDay(FundingUntil))
            {
                Applicants = FundingApplicants is null ? Documents.FundingApplicants.Unknown : Enum.Parse<FundingApplicants>(FundingApplicants),
            },
        Stewardship = Owner is null && ReviewBy is null ? null : new Stewardship(Owner, TextColumn.ReadDay(ReviewBy)),
        References = TextColumn.ReadTexts(SourceList),
        Pages = (int)Pages,
        RecognisedPages = TextColumn.ReadNumbers(RecognisedPages),
        Digest = Digest,
        Version = (int)Version,
        StoredAt = TextColumn.ReadInstant(StoredAt),
        Outcome = Enum.Parse<ReadingOutcome>(Outcome),
        Problems = TextColumn.ReadTexts(Problems),
    };

    // A name of nothing but characters that are not stored is no name any more.
    private static IEnumerable<FieldOfAction> FieldOf(string name) => FieldOfAction.TryParse(name, out var field) ? [field] : [];

    private static IEnumerable<Land> LandOf(string code) => Land.TryParse(code, out var land) ? [land] : [];
}
