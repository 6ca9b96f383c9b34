using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Search.Rewriting;

namespace SmartRegions.Knowledge.Search;

/// <summary>
/// The search index over all passages: BM25F over edge-marked character 4-grams and CISTEM stems in weighted fields, with document evidence and
/// proximity. Immutable and safe for any number of threads.
/// </summary>
public sealed class PassageIndex
{
    private readonly Vocabulary _vocabulary;
    private readonly Postings _postings;
    // Of whole documents; null where each is a single passage and says nothing beyond it.
    private readonly Postings? _documentPostings;
    private readonly StemSequences[] _sequences;
    private readonly PassageDirectory _directory;
    private readonly RankingOptions _options;

    internal PassageIndex(
        long revision,
        RankingOptions options,
        PassageDirectory directory,
        Vocabulary vocabulary,
        Postings postings,
        Postings? documentPostings,
        StemSequences[] sequences)
    {
        Revision = revision;
        _options = options;
        _directory = directory;
        _vocabulary = vocabulary;
        _postings = postings;
        _documentPostings = documentPostings;
        _sequences = sequences;
    }

    /// <summary>The store's revision that the index was built from.</summary>
    public long Revision { get; }

    /// <summary>How many passages it holds.</summary>
    public int Count => _directory.Count;

    /// <summary>Builds an index on all processors.</summary>
    /// <param name="passages">Read once; a document's passages may come in any order and keep theirs.</param>
    /// <param name="revision">The store's revision the passages were read at.</param>
    /// <param name="cancellationToken">Ends the build early.</param>
    public static PassageIndex Build(IEnumerable<IndexedPassage> passages, long revision, CancellationToken cancellationToken) =>
        Build(passages, revision, RankingOptions.Default, cancellationToken);

    internal static PassageIndex Build(
        IEnumerable<IndexedPassage> passages, long revision, RankingOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(passages);
        return IndexBuilder.Build(passages, revision, options, cancellationToken);
    }

    /// <summary>Reads a saved index.</summary>
    /// <returns><see langword="null"/> when the file is missing, damaged, or of another format or ranking: the caller builds anew.</returns>
    public static PassageIndex? TryLoad(string path) => IndexFile.TryRead(path, RankingOptions.Default);

    /// <summary>Saves the index; a crash at any moment leaves the old file or the new one.</summary>
    /// <exception cref="IOException">The disk is full or the folder cannot be written to; the old file is untouched.</exception>
    public void Save(string path) =>
        IndexFile.Write(path, Revision, _options, _directory, _vocabulary, _postings, _documentPostings, _sequences);

    /// <summary>A term's inverse document frequency over the passages, ln(1+(N−n+0.5)/(n+0.5)); ln(1+2N) when no passage has it.</summary>
    /// <param name="term">A gram as <see cref="CharacterGrams.Of"/> gives it, or the stem of a folded word.</param>
    /// <param name="isStem">True for a stem, false for a gram.</param>
    public double Idf(string term, bool isStem)
    {
        ArgumentNullException.ThrowIfNull(term);
        return _postings.Idf(_vocabulary.Find(term, isStem));
    }

    /// <summary>The best passages for a question; none for a question without words.</summary>
    public IndexResult Search(SearchQuery query, Glossary glossary) => Search(query, glossary, Thesaurus.Empty);

    /// <summary>The best passages for a question, with those that say it in related words.</summary>
    public IndexResult Search(SearchQuery query, Glossary glossary, Thesaurus thesaurus)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(thesaurus);
        var analysed = new QueryAnalyzer(_vocabulary, _postings, _options).Analyse(query.Text, glossary, thesaurus);
        var hits = new Ranking(_directory, _vocabulary, _postings, _documentPostings, _sequences, _options).Rank(analysed, query);
        var attainable = analysed.Terms.Where(term => term.IsAsked).Sum(term => term.Term.Weight * term.Term.Idf) * _options.Prominence;
        return new IndexResult(hits, [.. analysed.Terms.Select(term => term.Term)], attainable);
    }

    /// <summary>What mistyped words of a question were probably meant to be, in their order; none without a dictionary, and for questions of more than 64 words. Takes no search.</summary>
    /// <param name="text">The question.</param>
    /// <param name="thesaurus">The dictionary: what it knows is not mistyped.</param>
    public IReadOnlyList<Respelling> RespellingsOf(string text, Thesaurus thesaurus)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(thesaurus);
        return new Respeller(_vocabulary, _postings).Of(text, thesaurus);
    }
}
