using System.Globalization;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

public sealed class CandidateSelectionTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(10, 3)]
    [InlineData(100, 4)]
    [InlineData(5_000, 5)]
    public void Candidates_are_the_first_of_all_passages_in_order(int most, int seed)
    {
        var random = new Random(seed);
        var starts = new List<int> { 0 };
        while (starts[^1] < 3_000) starts.Add(starts[^1] + random.Next(1, 12));
        var documents = starts.Count - 1;
        var scores = Enumerable.Range(0, starts[^1]).Select(_ => Math.Max(0, random.NextSingle() - 0.3f)).ToArray();
        var documentScores = Enumerable.Range(0, documents).Select(_ => random.NextSingle()).ToArray();
        var directory = new PassageDirectory(
            new ulong[starts[^1]], [.. Enumerable.Range(0, documents).Select(number => number.ToString(CultureInfo.InvariantCulture))], [.. starts]);

        var picked = new CandidateSelection(directory, RankingOptions.Default).Select(scores, documentScores, most);

        var expected = Enumerable.Range(0, documents)
            .SelectMany(document => Enumerable.Range(starts[document], starts[document + 1] - starts[document]).Select(passage => (document, passage)))
            .Where(pair => scores[pair.passage] > 0)
            .Select(pair => (pair.passage, Score: (scores[pair.passage] / (double)scores.Max())
                + (RankingOptions.Default.DocumentEvidence * documentScores[pair.document] / documentScores.Max())))
            .OrderByDescending(pair => pair.Score)
            .Take(most);
        Assert.Equal(expected.Select(pair => pair.passage), picked.OrderByDescending(candidate => candidate.Score).Select(candidate => candidate.Passage));
    }
}
