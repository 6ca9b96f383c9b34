using SmartRegions.Ingestion.Chunking;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion;

/// <summary>Makes a document with its passages from what a reader delivered.</summary>
internal sealed class DocumentAssembly(PassageChunker chunker)
{
    /// <summary>A heading counts as the title only among the first blocks.</summary>
    private const int TitleWithin = 5;

    /// <summary>Longest title in characters; a longer "heading" is running text.</summary>
    private const int TitleLength = 200;

    public DocumentVersion Assemble(Uri source, string digest, DocumentContent content)
    {
        var metadata = content.Metadata;
        var title = Title(content, source);
        var id = DocumentId.FromSource(source);
        var problems = content.Problems.ToList();
        var document = new Document
        {
            Id = id,
            Source = source,
            Title = title,
            Kind = metadata.Kind ?? DocumentKind.Other,
            Publisher = metadata.Publisher,
            Published = metadata.Published,
            Validity = new Validity(metadata.AsOf, metadata.ValidUntil),
            License = metadata.License,
            Original = metadata.Original,
            Laender = Laender(metadata.Laender, problems),
            FieldsOfAction = FieldsOfAction(metadata.FieldsOfAction, problems),
            Stage = metadata.Stage,
            Municipality = metadata.Municipality,
            Evidence = metadata.Evidence,
            References = metadata.References,
            Pages = content.Pages,
            Digest = digest,
            Outcome = content.Outcome,
            Problems = problems,
        };
        return new DocumentVersion(document, chunker.Chunk(id, title, content.Blocks));
    }

    private static string Title(DocumentContent content, Uri source)
    {
        if (!string.IsNullOrWhiteSpace(content.Metadata.Title)) return Shorten(content.Metadata.Title);
        var heading = content.Blocks.Take(TitleWithin).OfType<Heading>().MinBy(heading => heading.Level);
        return heading is { Text.Length: > 0 } ? Shorten(heading.Text) : NameOf(source);
    }

    private static string NameOf(Uri source)
    {
        var path = Uri.UnescapeDataString(source.AbsolutePath);
        var name = Path.GetFileNameWithoutExtension(path).Replace('_', ' ').Trim();
        return name is "index" or "" && Path.GetFileName(Path.GetDirectoryName(path)) is { Length: > 0 } folder ? folder.Replace('_', ' ') : name;
    }

    private static string Shorten(string title)
    {
        var folded = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length <= TitleLength ? folded : string.Concat(folded.AsSpan(0, TitleLength - 1), "…");
    }

    private static List<Land> Laender(IReadOnlyList<string> names, List<string> problems)
    {
        var laender = new List<Land>();
        foreach (var name in names)
        {
            if (Land.TryParse(name, out var land)) laender.Add(land);
            else problems.Add($"Unbekanntes Land „{name}“ in den Angaben zum Dokument. Erwartet wird ein Kürzel wie NW oder BY.");
        }

        return laender;
    }

    private static List<FieldOfAction> FieldsOfAction(IReadOnlyList<string> names, List<string> problems)
    {
        var fields = new List<FieldOfAction>();
        foreach (var name in names)
        {
            if (FieldOfAction.TryParse(name, out var field)) fields.Add(field);
            else problems.Add("Ein Handlungsfeld in den Angaben zum Dokument ist leer oder länger als 80 Zeichen.");
        }

        return fields;
    }
}
