using SmartRegions.Knowledge.Search;

namespace SmartRegions.Channels.Json;

/// <summary>A hit as programs read it.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Score">Comparable within one search only.</param>
/// <param name="Views">What each part of the ranking contributed to the score.</param>
public sealed record HitJson(
    int Rank,
    double Score,
    double Bm25,
    string DocumentId,
    string DocumentTitle,
    string Source,
    int? Page,
    IReadOnlyList<string> HeadingPath,
    string PassageId,
    string Text,
    IReadOnlyDictionary<string, double> Views)
{
    private const int Digits = 4;

    public static HitJson Of(SearchHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return new HitJson(
            hit.Rank,
            Math.Round(hit.Score, Digits),
            Math.Round(hit.Bm25, Digits),
            hit.Document.Id.Value,
            hit.Document.Title,
            hit.Document.Source.AbsoluteUri,
            hit.Passage.Pages?.First,
            hit.Passage.HeadingPath,
            hit.Passage.Id.Value,
            hit.Passage.Text,
            hit.Views.ToDictionary(view => view.Key, view => Math.Round(view.Value, Digits), StringComparer.Ordinal));
    }

    /// <summary>Without the path of a file, which is nobody's business beyond this machine.</summary>
    internal HitJson ForOthers() => this with { Source = SourceText.ForOthers(Source) };
}
