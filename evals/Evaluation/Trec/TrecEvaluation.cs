using SmartRegions.Evaluation.Metrics;

namespace SmartRegions.Evaluation.Trec;

/// <summary>A run held against relevance judgements. Queries of the run that were never judged are left out.</summary>
/// <param name="Queries">The measures of each query that counts.</param>
/// <param name="Missing">Queries with relevant documents for which the run found nothing.</param>
/// <param name="WithoutRelevant">Judged queries to which no document is relevant; they are left out, since nothing could be found.</param>
public sealed record TrecEvaluation(IReadOnlyList<QueryMeasures> Queries, int Missing, int WithoutRelevant)
{
    /// <param name="rankings">What was found, one ranking a query.</param>
    /// <param name="judgements">Grades by query id and document id.</param>
    /// <param name="missing">What becomes of queries for which nothing was found.</param>
    public static TrecEvaluation Of(
        IEnumerable<QueryRanking> rankings, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> judgements, MissingQueries missing)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        var found = rankings.Where(ranking => ranking.Documents.Count > 0).ToDictionary(ranking => ranking.Query, StringComparer.Ordinal);
        var measured = new List<QueryMeasures>();
        int notFound = 0, withoutRelevant = 0;
        foreach (var (query, grades) in judgements)
        {
            if (!grades.Values.Any(grade => grade > 0)) withoutRelevant++;
            else if (found.TryGetValue(query, out var ranking)) measured.Add(QueryMeasures.Of(ranking, grades));
            else
            {
                notFound++;
                if (missing == MissingQueries.CountAsZero) measured.Add(QueryMeasures.Of(new QueryRanking(query, []), grades));
            }
        }

        return new TrecEvaluation(measured, notFound, withoutRelevant);
    }
}
