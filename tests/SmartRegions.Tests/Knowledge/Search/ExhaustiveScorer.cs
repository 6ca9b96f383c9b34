using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

/// <summary>BM25F and its fusing with documents as the formulas read, in doubles, passage by passage: what the index must agree with but for rounding.</summary>
internal static class ExhaustiveScorer
{
    /// <summary>BM25F of every passage.</summary>
    public static Dictionary<PassageId, double> Score(IndexedPassage[] passages, string question, RankingOptions options) =>
        passages.Zip(Scores(Array.ConvertAll(passages, Fields), question, options)).ToDictionary(pair => pair.First.Id, pair => pair.Second);

    /// <summary>Of every passage with a score above 0, its share of the best and what its document adds; proximity left out.</summary>
    public static Dictionary<PassageId, double> Fused(IndexedPassage[] passages, string question, RankingOptions options)
    {
        var own = Score(passages, question, options);
        var documents = passages.GroupBy(passage => passage.Document).ToArray();
        var ofDocuments = Scores([.. documents.Select(document => Joined([.. document]))], question, options);
        var parts = documents.Zip(ofDocuments).ToDictionary(pair => pair.First.Key, pair => options.DocumentEvidence * pair.Second / ofDocuments.Max());
        return passages.Where(passage => own[passage.Id] > 0)
            .ToDictionary(passage => passage.Id, passage => (own[passage.Id] / own.Values.Max()) + parts[passage.Document]);
    }

    private static double[] Scores(List<string>[][] texts, string question, RankingOptions options)
    {
        FieldWeight[] weights = [options.Title, options.HeadingPath, options.Body];
        var averages = weights.Select((_, field) => texts.Select(text => text[field].Count).Where(length => length > 0).DefaultIfEmpty(1).Average()).ToArray();
        var scores = new double[texts.Length];
        foreach (var (term, weight) in QueryTerms(question, options))
        {
            var frequencies = Array.ConvertAll(texts, text => weights.Select((field, i) =>
                text[i].Count(other => other == term) * field.Weight / (1 - field.LengthNormalisation + (field.LengthNormalisation * text[i].Count / averages[i]))).Sum());
            var having = frequencies.Count(frequency => frequency > 0);
            var idf = Math.Log(1 + ((texts.Length - having + 0.5) / (having + 0.5)));
            for (var i = 0; i < scores.Length; i++)
                scores[i] += weight * idf * (options.Saturation + 1) * frequencies[i] / (frequencies[i] + options.Saturation);
        }

        return scores;
    }

    private static Dictionary<string, double> QueryTerms(string question, RankingOptions options)
    {
        var query = new Dictionary<string, double>();
        foreach (var token in GermanTokenizer.Tokenize(question))
        {
            var grams = CharacterGrams.Of(Folding.Fold(token.Text));
            var share = StopWords.Contains(token.Text) ? options.StopWordShare : 1;
            foreach (var gram in grams) query[gram] = query.GetValueOrDefault(gram) + (share / Math.Pow(grams.Count, options.GramLengthExponent));
            if (StopWords.Contains(token.Text)) continue;
            var stem = "=" + CistemStemmer.Stem(Folding.Fold(token.Text));
            query[stem] = query.GetValueOrDefault(stem) + options.StemWeight;
        }

        return query;
    }

    private static List<string>[] Fields(IndexedPassage passage) => [Terms(passage.Title), Terms(passage.HeadingPath), Terms(passage.Text)];

    /// <summary>A document as one text: its title once, every heading path once, all bodies.</summary>
    private static List<string>[] Joined(IndexedPassage[] passages) =>
    [
        Terms(passages[0].Title),
        Terms(string.Join(' ', passages.Select(passage => passage.HeadingPath).Distinct())),
        Terms(string.Join(' ', passages.Select(passage => passage.Text))),
    ];

    private static List<string> Terms(string text) =>
    [
        .. GermanTokenizer.Tokenize(text).SelectMany(token => StopWords.Contains(token.Text)
            ? CharacterGrams.Of(Folding.Fold(token.Text))
            : [.. CharacterGrams.Of(Folding.Fold(token.Text)), "=" + CistemStemmer.Stem(Folding.Fold(token.Text))]),
    ];
}
