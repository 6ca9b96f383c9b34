using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Tests.Knowledge.Search;

/// <summary>BM25F as the formula reads, in doubles, passage by passage: what the index must agree with but for rounding.</summary>
internal static class ExhaustiveScorer
{
    public static Dictionary<IndexedPassage, double> Score(IndexedPassage[] passages, string question, RankingOptions options)
    {
        var fields = new (Func<IndexedPassage, string> Text, FieldWeight Weight)[]
        {
            (passage => passage.Title, options.Title),
            (passage => passage.HeadingPath, options.HeadingPath),
            (passage => passage.Text, options.Body),
        };
        var query = new Dictionary<string, double>();
        foreach (var token in GermanTokenizer.Tokenize(question))
        {
            var grams = CharacterGrams.Of(Folding.Fold(token.Text));
            var share = StopWords.Contains(token.Text) ? options.StopWordShare : 1;
            foreach (var gram in grams) query[gram] = query.GetValueOrDefault(gram) + (share / Math.Pow(grams.Count, options.GramLengthExponent));
            if (share < 1) continue;
            var stem = "=" + CistemStemmer.Stem(Folding.Fold(token.Text));
            query[stem] = query.GetValueOrDefault(stem) + options.StemWeight;
        }

        var indexed = Array.ConvertAll(fields, field =>
        {
            var terms = passages.ToDictionary(passage => passage, passage => Terms(field.Text(passage)));
            var average = terms.Values.Select(text => text.Count).Where(length => length > 0).DefaultIfEmpty(1).Average();
            return (field.Weight, Terms: terms, Average: average);
        });
        var scores = passages.ToDictionary(passage => passage, _ => 0.0);
        foreach (var (term, weight) in query)
        {
            var frequencies = passages.ToDictionary(passage => passage, passage => indexed.Sum(field =>
            {
                var b = field.Weight.LengthNormalisation;
                var terms = field.Terms[passage];
                return terms.Count(other => other == term) * field.Weight.Weight / (1 - b + (b * terms.Count / field.Average));
            }));
            var having = frequencies.Values.Count(frequency => frequency > 0);
            var idf = Math.Log(1 + ((passages.Length - having + 0.5) / (having + 0.5)));
            foreach (var (passage, frequency) in frequencies)
                scores[passage] += weight * idf * (options.Saturation + 1) * frequency / (frequency + options.Saturation);
        }

        return scores;
    }

    private static List<string> Terms(string text) =>
    [
        .. GermanTokenizer.Tokenize(text).SelectMany(token => StopWords.Contains(token.Text)
            ? CharacterGrams.Of(Folding.Fold(token.Text))
            : [.. CharacterGrams.Of(Folding.Fold(token.Text)), "=" + CistemStemmer.Stem(Folding.Fold(token.Text))]),
    ];
}
