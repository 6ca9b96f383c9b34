using System.Collections.Concurrent;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Search;

/// <summary>Builds an index in three steps: analyse all passages, number the terms, invert segment by segment.</summary>
internal static class IndexBuilder
{
    private const int PassagesAtOnce = 256;

    public static PassageIndex Build(
        IEnumerable<IndexedPassage> passages, long revision, RankingOptions options, CancellationToken cancellationToken)
    {
        var table = new WordTable();
        var analysed = Analyse(passages, table, cancellationToken);
        var directory = DirectoryOf(analysed);
        var vocabulary = VocabularyOf(table);
        var terms = TermTable.Of(table, vocabulary);
        var builder = new PostingsBuilder(terms, options, Parallelism(cancellationToken));
        return new PassageIndex(
            revision,
            options,
            directory,
            vocabulary,
            builder.Build([.. analysed.Select(passage => passage.Text)]),
            directory.Documents == directory.Count ? null : builder.Build(DocumentTexts(analysed, directory)),
            [.. analysed.Chunk(PostingSegment.Capacity).Select(segment => StemSequences.Of(segment, terms))]);
    }

    /// <summary>The passages analysed, those of a document together, documents in the order of their first passage.</summary>
    private static List<AnalysedPassage> Analyse(IEnumerable<IndexedPassage> passages, WordTable table, CancellationToken cancellationToken)
    {
        var batches = new ConcurrentBag<(int Number, AnalysedPassage[] Passages)>();
        var shared = new ConcurrentDictionary<string, Word[]>(StringComparer.Ordinal);
        Word[] Shared(string text) => shared.GetOrAdd(text, static (key, words) => words.Analyse(key), table);

        Parallel.ForEach(passages.Chunk(PassagesAtOnce).Index(), Parallelism(cancellationToken), batch =>
            batches.Add((batch.Index, Array.ConvertAll(batch.Item, passage => new AnalysedPassage(
                passage.Id, passage.Document, new AnalysedText(Shared(passage.Title), Shared(passage.HeadingPath), table.Analyse(passage.Text), table.Analyse(passage.Questions)))))));

        var order = new Dictionary<DocumentId, int>();
        var all = batches.OrderBy(batch => batch.Number).SelectMany(batch => batch.Passages).ToList();
        foreach (var passage in all) order.TryAdd(passage.Document, order.Count);
        return [.. all.OrderBy(passage => order[passage.Document])];
    }

    private static PassageDirectory DirectoryOf(List<AnalysedPassage> passages)
    {
        var documents = new List<string>();
        var starts = new List<int>();
        for (var i = 0; i < passages.Count; i++)
        {
            if (i > 0 && passages[i].Document == passages[i - 1].Document) continue;
            documents.Add(passages[i].Document.Value);
            starts.Add(i);
        }

        return new PassageDirectory([.. passages.Select(passage => PassageDirectory.NumberOf(passage.Id))], [.. documents], [.. starts, passages.Count]);
    }

    private static Vocabulary VocabularyOf(WordTable table)
    {
        var grams = new HashSet<ulong>();
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in table.Words)
        {
            grams.UnionWith(word.Grams);
            if (word.Stem is not null) stems.Add(word.Stem);
        }

        return new Vocabulary([.. grams.Order()], [.. stems.Order(StringComparer.Ordinal)]);
    }

    private static AnalysedText[] DocumentTexts(List<AnalysedPassage> passages, PassageDirectory directory)
    {
        var texts = new AnalysedText[directory.Documents];
        for (var document = 0; document < texts.Length; document++)
        {
            var (start, end) = (directory.Starts[document], directory.Starts[document + 1]);
            texts[document] = AnalysedText.Joined(passages.GetRange(start, end - start).ConvertAll(passage => passage.Text));
        }

        return texts;
    }

    private static ParallelOptions Parallelism(CancellationToken cancellationToken) =>
        new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
}
