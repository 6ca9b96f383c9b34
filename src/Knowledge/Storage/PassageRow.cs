using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>A row of <c>passage</c> without its history, property by property as in the table.</summary>
internal record PassageRow
{
    public const string Columns =
        """
        id AS Id, document AS Document, ordinal AS Ordinal, heading_path AS HeadingPath, text AS Text, kind AS Kind,
        first_page AS FirstPage, last_page AS LastPage, regions AS Regions, questions AS Questions
        """;

    public required string Id { get; init; }

    public required string Document { get; init; }

    public long Ordinal { get; init; }

    public required string HeadingPath { get; init; }

    public required string Text { get; init; }

    public required string Kind { get; init; }

    public long? FirstPage { get; init; }

    public long? LastPage { get; init; }

    public required string Regions { get; init; }

    public required string Questions { get; init; }

    public static PassageRow Of(Passage passage) => new()
    {
        Id = passage.Id.Value,
        Document = passage.Document.Value,
        Ordinal = passage.Ordinal,
        HeadingPath = TextColumn.Write(passage.HeadingPath),
        Text = TextColumn.Write(passage.Text),
        Kind = passage.Kind.ToString(),
        FirstPage = passage.Pages?.First,
        LastPage = passage.Pages?.Last,
        Regions = TextColumn.Write(passage.Regions),
        Questions = TextColumn.Write(passage.Questions),
    };

    public Passage ToPassage() => new()
    {
        Id = PassageId.Parse(Id),
        Document = DocumentId.Parse(Document),
        Ordinal = (int)Ordinal,
        HeadingPath = TextColumn.ReadTexts(HeadingPath),
        Text = Text,
        Kind = Enum.Parse<PassageKind>(Kind),
        Pages = FirstPage is { } first && LastPage is { } last ? new PageRange((int)first, (int)last) : null,
        Regions = TextColumn.ReadRegions(Regions),
        Questions = TextColumn.ReadQuestions(Questions),
    };
}
