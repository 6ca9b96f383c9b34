using System.Globalization;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Evaluation.Retrieval;

/// <summary>Indexes a BEIR folder and measures how well its queries find what is judged relevant.</summary>
public static class RetrievalEvaluation
{
    /// <summary>Longest list asked for; a unit of many passages may fill the first ranks alone.</summary>
    private const int Depth = 100;

    public static RetrievalFigures Run(BeirFolder folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var documents = folder.Entries.Select(entry => entry.Unit).Distinct(StringComparer.Ordinal)
            .Select((unit, number) => (unit, Id: DocumentId.Parse(number.ToString(CultureInfo.InvariantCulture))))
            .ToDictionary(pair => pair.unit, pair => pair.Id, StringComparer.Ordinal);
        var units = documents.ToDictionary(pair => pair.Value, pair => pair.Key);
        var index = PassageIndex.Build(
            folder.Entries.Select((entry, number) => new IndexedPassage(
                PassageId.Parse(number.ToString("x16", CultureInfo.InvariantCulture)), documents[entry.Unit], entry.Title, string.Empty, entry.Text)),
            0,
            cancellationToken);

        var ranked = new List<(IReadOnlyList<string> Units, IReadOnlyDictionary<string, int> Grades)>();
        foreach (var query in folder.Queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var hits = index.Search(new SearchQuery(query.Text) { Top = Depth }, Glossary.Empty).Hits;
            ranked.Add(([.. hits.Select(hit => units[hit.Document])], folder.Judgements[query.Id]));
        }

        return Average(index.Count, ranked);
    }

    private static RetrievalFigures Average(int passages, List<(IReadOnlyList<string> Units, IReadOnlyDictionary<string, int> Grades)> ranked)
    {
        double Mean(Func<IReadOnlyList<string>, IReadOnlyDictionary<string, int>, double> measure) =>
            ranked.Count == 0 ? 0 : ranked.Average(query => measure(query.Units, query.Grades));

        return new RetrievalFigures(
            passages,
            ranked.Count,
            Mean((units, grades) => RankingMeasures.ReciprocalRank(units, grades, 10)),
            Mean((units, grades) => RankingMeasures.Recall(units, grades, 5)),
            Mean((units, grades) => RankingMeasures.Recall(units, grades, 10)),
            Mean((units, grades) => RankingMeasures.NormalizedDiscountedGain(units, grades, 10)),
            Mean((units, grades) => RankingMeasures.Success(units, grades, 1)));
    }
}
