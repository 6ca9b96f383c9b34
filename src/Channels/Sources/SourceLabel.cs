using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Channels.Sources;

/// <summary>Names a source in one line, as lists of sources do.</summary>
internal static class SourceLabel
{
    /// <summary>Title, section or page, publisher, date, as far as known.</summary>
    public static string Of(Citation place)
    {
        var (document, passage) = (place.Document, place.Passage);
        string?[] parts =
        [
            document.Title,
            passage.Pages is null && passage.HeadingPath is [.., var section] ? $"Abschnitt {GermanQuote.Of(section)}" : passage.Pages?.ToString(),
            document.Publisher,
            SourceWording.DateOf(document),
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}
