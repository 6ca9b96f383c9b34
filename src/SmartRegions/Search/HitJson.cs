using SmartRegions.Knowledge.Search;

namespace SmartRegions.Program.Search;

/// <summary>A hit as <c>--json</c> shows it.</summary>
internal static class HitJson
{
    private const int Digits = 4;

    public static object Of(SearchHit hit) => new
    {
        hit.Rank,
        Score = Math.Round(hit.Score, Digits),
        Bm25 = Math.Round(hit.Bm25, Digits),
        DocumentId = hit.Document.Id.Value,
        DocumentTitle = hit.Document.Title,
        Source = hit.Document.Source.AbsoluteUri,
        Page = hit.Passage.Pages?.First,
        hit.Passage.HeadingPath,
        PassageId = hit.Passage.Id.Value,
        hit.Passage.Text,
        Views = hit.Views.ToDictionary(view => view.Key, view => Math.Round(view.Value, Digits), StringComparer.Ordinal),
    };
}
