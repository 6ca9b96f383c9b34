using SmartRegions.Assistant.Answering;
using SmartRegions.Knowledge.Documents;

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
            passage.Pages is null && passage.HeadingPath is [.., var section] ? $"Abschnitt „{section}“" : passage.Pages?.ToString(),
            document.Publisher,
            DateOf(document),
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    /// <summary><c>Stand 2024</c> or <c>veröffentlicht im Mai 2023</c>; <see langword="null"/> where neither is known.</summary>
    public static string? DateOf(Document document) => document switch
    {
        { Validity.AsOf: { } day } => $"Stand {day.ToGerman()}",
        { Published: { } day } => $"veröffentlicht {(day.HasDay ? "am " : day.HasMonth ? "im " : string.Empty)}{day.ToGerman()}",
        _ => null,
    };
}
