using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>Where a citation stands, in a line for people.</summary>
public static class SourceWording
{
    /// <summary>Title, section or page, publisher, grade, date, address, as far as known.</summary>
    public static string Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var document = citation.Document;
        string?[] parts =
        [
            document.Title,
            document is { Publisher: null, Source.IsFile: true } ? $"Datei {Path.GetFileName(document.Source.LocalPath)}" : null,
            SectionOf(citation),
            document.Publisher,
            document.Evidence is { } grade ? EvidenceWording.Of(grade) : null,
            DateOf(document),
            citation.Passage.Pages?.ToString(),
            citation.IsRecognised ? "mit Texterkennung gelesen" : null,
            document.Original?.ToString(),
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    /// <summary>The same in a list of sources: where the one above it is of the same document, only the place.</summary>
    /// <param name="citation">The source.</param>
    /// <param name="above">The one above it; <see langword="null"/> for the first.</param>
    public static string Of(Citation citation, Citation? above)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return above?.Document.Id == citation.Document.Id && (citation.Passage.Pages?.ToString() ?? SectionOf(citation)) is { } place ? $"ebenda, {place}" : Of(citation);
    }

    private static string? SectionOf(Citation citation) => citation.Passage.HeadingPath is [.., var section] && citation.Passage.Pages is null ? $"Abschnitt {GermanQuote.Of(section)}" : null;

    /// <summary><c>Stand 2024</c> or <c>veröffentlicht im Mai 2023</c>; <see langword="null"/> where neither is known.</summary>
    public static string? DateOf(Document document) => document switch
    {
        { Validity.AsOf: { } day } => $"Stand {day.ToGerman()}",
        { Published: { } day } => $"veröffentlicht {GermanDay.WhenInWords(day)}",
        _ => null,
    };
}
