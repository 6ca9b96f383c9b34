using SmartRegions.Evaluation.Golden;
using SmartRegions.Knowledge;

namespace SmartRegions.Program.Evaluation;

/// <summary>The knowledge that golden questions are put to: read in for the run, or one that is there.</summary>
/// <param name="corpus">Folder that is read in.</param>
/// <param name="data">Data folder of a knowledge base to use instead; <see langword="null"/> to read the corpus.</param>
/// <param name="sets">The sets; a folder <c>documents</c> beside them belongs to the corpus.</param>
internal sealed class EvalKnowledge(string corpus, string? data, IReadOnlyList<string> sets)
{
    public const string DefaultCorpus = "corpus";

    private const string DocumentsOfSets = "documents";

    /// <summary>What differs from measuring the corpus of the repository.</summary>
    public IReadOnlyDictionary<string, string> Configuration { get; } =
        new Dictionary<string, string>([.. KnowledgeOf(corpus, data), .. EvalThesaurus.Load().Count > 0 ? [] : new[] { KeyValuePair.Create("thesaurus", "none") }]);

    public async Task<T> UseAsync<T>(Func<KnowledgeBase, IReadOnlyList<string>, Task<T>> work, CancellationToken cancellationToken)
    {
        if (data is not null)
        {
            await using var known = await CommonOptions.OpenAsync(data, cancellationToken);
            return await work(await NotEmptyAsync(known, data, cancellationToken), Roots());
        }

        if (!Directory.Exists(corpus)) throw new InvalidDataException($"Den Ordner „{corpus}“ gibt es nicht. Die Dokumente nennt --corpus, eine vorhandene Wissensbasis --data.");
        await using var read = await TestKnowledge.ReadAsync(Roots(), readerCommand: null, CommonOptions.Thesaurus, TimeProvider.System, cancellationToken);
        foreach (var document in read.Report.Documents.Where(document => document.Reasons.Count > 0))
        {
            CommandLine.Complain($"{document.Source.LocalPath}: {string.Join(' ', document.Reasons)}");
        }

        return await work(await NotEmptyAsync(read.Knowledge, corpus, cancellationToken), Roots());
    }

    private static IEnumerable<KeyValuePair<string, string>> KnowledgeOf(string corpus, string? data) =>
        data is not null ? [KeyValuePair.Create("data", NameOf(data))]
        : corpus != DefaultCorpus ? [KeyValuePair.Create("corpus", NameOf(corpus))]
        : [];

    /// <summary>Figures of an assistant that knows nothing would look like figures of this one.</summary>
    private static async Task<KnowledgeBase> NotEmptyAsync(KnowledgeBase knowledge, string place, CancellationToken cancellationToken) =>
        (await knowledge.Store.ListDocumentsAsync(cancellationToken)).Count > 0
            ? knowledge
            : throw new InvalidDataException($"In „{place}“ steht kein Dokument, das sich befragen lässt. Die Dokumente nennt --corpus, eine vorhandene Wissensbasis --data.");

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));

    private IReadOnlyList<string> Roots() =>
        [corpus, .. sets.Select(set => Path.Combine(Directory.Exists(set) ? set : Path.GetDirectoryName(Path.GetFullPath(set))!, DocumentsOfSets)).Where(Directory.Exists).Distinct(StringComparer.Ordinal)];
}
