using System.Text.Json.Serialization;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Json;

/// <summary>A passage that a citation names, with what has become of it.</summary>
/// <param name="Version">The newest version of the document that has the passage.</param>
/// <param name="Current">Whether the document still has it.</param>
/// <param name="Regions">In thousandths of the page.</param>
public sealed record HistoricPassageJson(
    string PassageId,
    string DocumentId,
    string DocumentTitle,
    int Version,
    bool Current,
    int NewestVersion,
    bool DocumentRemoved,
    IReadOnlyList<string> HeadingPath,
    int? Page,
    int? LastPage,
    IReadOnlyList<PageRegion> Regions,
    string Text)
{
    /// <summary>Where this server shows it on its page; over HTTP only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Uri? PageUrl { get; init; }

    public static HistoricPassageJson Of(HistoricPassage found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return new HistoricPassageJson(
            found.Passage.Id.Value,
            found.Document.Id.Value,
            found.Document.Title,
            found.LastVersion.Version,
            !found.IsReplaced && !found.DocumentRemoved,
            found.Document.Version,
            found.DocumentRemoved,
            found.Passage.HeadingPath,
            found.Passage.Pages?.First,
            found.Passage.Pages?.Last,
            found.Passage.Regions,
            found.Passage.Text);
    }
}
