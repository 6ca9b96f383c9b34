using System.Globalization;
using SmartRegions.Evaluation.Metrics;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Evaluation.Retrieval;

/// <summary>Indexes a BEIR folder and measures how well its queries find what is judged relevant. No glossary is used.</summary>
public sealed class RetrievalEvaluation
{
    /// <summary>Longest list asked for; a unit of many passages may fill the first ranks alone.</summary>
    private const int Depth = 100;

    /// <summary>How many of the best passages are put into the order of a single view.</summary>
    private const int ViewDepth = 1000;

    private readonly BeirFolder _folder;
    private readonly PassageIndex _index;
    private readonly Thesaurus _thesaurus;
    private readonly Dictionary<DocumentId, string> _units;

    private RetrievalEvaluation(BeirFolder folder, PassageIndex index, Thesaurus thesaurus, Dictionary<DocumentId, string> units)
    {
        _folder = folder;
        _index = index;
        _thesaurus = thesaurus;
        _units = units;
    }

    /// <summary>How many passages were indexed.</summary>
    public int Passages => _index.Count;

    public static RetrievalEvaluation Prepare(BeirFolder folder, CancellationToken cancellationToken) => Prepare(folder, Thesaurus.Empty, cancellationToken);

    /// <param name="folder">What is indexed and asked.</param>
    /// <param name="thesaurus">The words that the search takes for related.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public static RetrievalEvaluation Prepare(BeirFolder folder, Thesaurus thesaurus, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var documents = folder.Entries.Select(entry => entry.Unit).Distinct(StringComparer.Ordinal)
            .Select((unit, number) => (unit, Id: DocumentId.Parse(number.ToString(CultureInfo.InvariantCulture))))
            .ToDictionary(pair => pair.unit, pair => pair.Id, StringComparer.Ordinal);
        var passages = folder.Entries.Select((entry, number) => new IndexedPassage(
            PassageId.Parse(number.ToString("x16", CultureInfo.InvariantCulture)), documents[entry.Unit], entry.Title, string.Empty, entry.Text));
        return new RetrievalEvaluation(
            folder, PassageIndex.Build(passages, 0, cancellationToken), thesaurus, documents.ToDictionary(pair => pair.Value, pair => pair.Key));
    }

    /// <summary>What the search finds: units in the order of their best passages, one ranking for each query.</summary>
    public IReadOnlyList<QueryRanking> Rank(CancellationToken cancellationToken) =>
        [.. Search(Depth, cancellationToken).Select(found => Ranking(found.Query, found.Hits, hit => hit.Score))];

    /// <summary>What each view is worth: alone, and what is left without it.</summary>
    public IReadOnlyList<RankingView> RankByView(CancellationToken cancellationToken)
    {
        var found = Search(ViewDepth, cancellationToken).ToList();
        var views = found.SelectMany(query => query.Hits.Take(1)).SelectMany(hit => hit.Views.Keys).Distinct(StringComparer.Ordinal);
        return
        [
            .. views
                .Where(view => found.Exists(query => query.Hits.Any(hit => Share(hit, view) > 0)))
                .Select(view => new RankingView(
                    view,
                    [.. found.Select(query => Ranking(query.Query, query.Hits.Where(hit => Share(hit, view) > 0), hit => Share(hit, view)))],
                    [.. found.Select(query => Ranking(query.Query, query.Hits, hit => hit.Score - Share(hit, view)))])),
        ];
    }

    private IEnumerable<(string Query, IReadOnlyList<IndexHit> Hits)> Search(int depth, CancellationToken cancellationToken)
    {
        foreach (var query in _folder.Queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return (query.Id, _index.Search(new SearchQuery(query.Text) { Top = depth }, Glossary.Empty, _thesaurus).Hits);
        }
    }

    private QueryRanking Ranking(string query, IEnumerable<IndexHit> hits, Func<IndexHit, double> score) =>
        QueryRanking.Of(query, hits.Select(hit => new ScoredDocument(_units[hit.Document], score(hit))));

    private static double Share(IndexHit hit, string view) => hit.Views.GetValueOrDefault(view);
}
