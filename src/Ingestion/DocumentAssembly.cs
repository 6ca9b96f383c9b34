using SmartRegions.Ingestion.Chunking;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion;

/// <summary>Makes a document with its passages from what a reader delivered.</summary>
internal sealed class DocumentAssembly(PassageChunker chunker)
{
    public DocumentVersion Assemble(Uri source, string digest, DocumentContent content)
    {
        var metadata = content.Metadata;
        var title = DocumentTitle.Of(content, source);
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
            Funding = metadata.Funding,
            Stewardship = metadata.Stewardship,
            References = metadata.References,
            Pages = content.Pages,
            RecognisedPages = content.RecognisedPages,
            Digest = digest,
            Outcome = content.Outcome,
            Problems = problems,
        };
        return new DocumentVersion(document, chunker.Chunk(id, title, content.Blocks));
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
