using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// The grams and stems of a question with their mass (weight × inverse document frequency), to measure how much of the question a text
/// carries. Words that only shape the question have no mass.
/// </summary>
internal sealed class QuestionTerms
{
    /// <summary>As in the search: a gram of a word weighs 1 / (grams of the word) to this power.</summary>
    private const double GramLengthExponent = 0.4;

    /// <summary>The word of a term that only another wording brought in.</summary>
    private const int NoWord = -1;

    /// <summary>Share of another wording that a text must have for it to stand for the words it explains.</summary>
    private const double WordingPresentFrom = 0.6;

    /// <summary>How rare another wording must be compared with the rarest word it explains, where it needs to be whole; rarer still where a text has none of several words that it explains.</summary>
    private const double LeastTelling = 0.6;
    private const double LeastTellingAlone = 0.75;

    private readonly (ulong Key, int[] Positions)[] _grams;
    private readonly (string Stem, int[] Positions)[] _stems;
    private readonly double[] _mass;
    private readonly bool[] _isStem;
    private readonly double[] _idf;
    private readonly int[] _word;
    private readonly double[] _wordMass;
    private readonly bool[] _isKnown;
    private readonly IReadOnlyList<Wording> _wordings;

    /// <param name="terms">The question as the search analysed it; its inverse document frequencies are taken from there.</param>
    /// <param name="words">The words of the question.</param>
    public QuestionTerms(IReadOnlyList<QueryTerm> terms, IReadOnlyList<QuestionWord> words)
    {
        var known = terms.ToDictionary(term => (term.Text, term.IsStem), term => term);
        var weights = UnknownVerbs.Weigh(words, terms);
        QueryTerm[] own = [.. words.SelectMany((word, i) => word.IsContent ? TermsOf(word, i, known, weights[i]) : []), .. terms.Where(term => !term.IsAsked)];
        _mass = Array.ConvertAll(own, term => term.Weight * term.Idf);
        _idf = Array.ConvertAll(own, term => term.Idf);
        _isStem = Array.ConvertAll(own, term => term.IsStem);
        _word = Array.ConvertAll(own, term => term.IsAsked ? term.Word : NoWord);
        _wordMass = new double[words.Count];
        for (var i = 0; i < _mass.Length; i++)
        {
            if (_word[i] >= 0) _wordMass[_word[i]] += _mass[i];
        }

        Mass = _wordMass.Sum();
        _isKnown = [.. words.Select((_, word) => own.Any(term => term.IsStem && term.IsKnown && word >= term.Word && word < term.Word + term.Words))];
        _wordings = WordingsOf(own, words.Count);
        _grams = [.. Positions(own, stems: false).Select(gram => (CharacterGrams.KeyOf(gram.Key), gram.ToArray()))];
        _stems = [.. Positions(own, stems: true).Select(stem => (stem.Key, stem.ToArray()))];
    }

    /// <summary>True where another wording counts only with all its words: "Gemeinden" are not the "Gemeinde-App" that the glossary knows for a Bürger-App, however alike. False by default.</summary>
    public bool NeedsWholeWordings { get; init; }

    /// <summary>Number of terms; the length of every array of strengths.</summary>
    public int Count => _mass.Length;

    /// <summary>What a text would carry that had every term. 0 for a question without matter.</summary>
    public double Mass { get; }

    /// <summary>The mass of each word of the question, in order.</summary>
    public IReadOnlyList<double> WordMass => _wordMass;

    /// <summary>False for a word that no passage has in any inflection, and that nothing else stands for.</summary>
    public bool IsKnown(int word) => _isKnown[word];

    /// <summary>Which terms occur in a text.</summary>
    /// <param name="text">Of a source.</param>
    public TermPresence PresenceIn(string text) => PresenceIn(TextTerms.Of(text));

    /// <summary>Which terms occur in texts taken together.</summary>
    public TermPresence PresenceIn(params ReadOnlySpan<TextTerms> texts)
    {
        var present = new double[Count];
        var length = 0;
        foreach (var text in texts)
        {
            length += text.Length;
            foreach (var (key, positions) in _grams)
            {
                if (text.HasGram(key)) Mark(positions, present);
            }

            foreach (var (stem, positions) in _stems)
            {
                if (text.HasStem(stem)) Mark(positions, present);
            }
        }

        return new TermPresence(present, length);
    }

    /// <summary>Marks the terms of some words of the question as present.</summary>
    /// <param name="presence">One a term.</param>
    /// <param name="words">Positions of the words in the question.</param>
    public void Raise(double[] presence, IReadOnlyList<int> words)
    {
        for (var term = 0; term < presence.Length; term++)
        {
            if (words.Contains(_word[term])) presence[term] = 1;
        }
    }

    /// <param name="strengths">One a term, 0 to 1.</param>
    /// <returns>The share of the question's mass they carry, 0 to 1.</returns>
    public double Share(ReadOnlySpan<double> strengths, Synonyms synonyms = Synonyms.Count)
    {
        if (Mass <= 0) return 0;
        var shares = ShareByWord(strengths, synonyms);
        var carried = 0.0;
        for (var word = 0; word < shares.Length; word++) carried += _wordMass[word] * shares[word];
        return Math.Min(1, carried / Mass);
    }

    /// <returns>
    /// For each word of the question the share of its mass, 0 to 1; 1 for words without mass. Another wording (glossary, spelling) stands in for
    /// the words it explains.
    /// </returns>
    public double[] ShareByWord(ReadOnlySpan<double> strengths, Synonyms synonyms = Synonyms.Count)
    {
        var carried = new double[_wordMass.Length];
        for (var i = 0; i < strengths.Length; i++)
        {
            if (_word[i] >= 0) carried[_word[i]] += _mass[i] * strengths[i];
        }

        for (var word = 0; word < carried.Length; word++) carried[word] = _wordMass[word] > 0 ? carried[word] / _wordMass[word] : 1;
        foreach (var wording in _wordings)
        {
            var share = Standing(wording, strengths, synonyms);
            for (var word = wording.FirstWord; word < wording.EndWord; word++) carried[word] = Math.Max(carried[word], share);
        }

        return carried;
    }

    /// <param name="presence">One a term, 1 where it occurs.</param>
    /// <returns>
    /// The mass of the words whose stem occurs, or another wording for them, as a share of the question's, 0 to 1: words that are only alike do not
    /// count. 1 for a question without matter.
    /// </returns>
    public double ShareOfStems(ReadOnlySpan<double> presence)
    {
        if (Mass <= 0) return 1;
        var isThere = new bool[_wordMass.Length];
        for (var i = 0; i < presence.Length; i++)
        {
            if (_isStem[i] && _word[i] >= 0 && presence[i] > 0) isThere[_word[i]] = true;
        }

        foreach (var wording in _wordings.Where(wording => !wording.IsSynonym))
        {
            if (ShareOf(wording, presence) >= WordingPresentFrom) isThere.AsSpan(wording.FirstWord..wording.EndWord).Fill(true);
        }

        return _wordMass.Where((_, word) => isThere[word]).Sum() / Mass;
    }

    /// <summary>What a wording that a text has gives to the words it stands for; a synonym only in part, and one that stands nearby even less.</summary>
    private double Standing(Wording wording, ReadOnlySpan<double> strengths, Synonyms synonyms)
    {
        if (wording.IsSynonym && synonyms == Synonyms.Ignored) return 0;
        var share = ShareOf(wording, strengths);
        return wording.IsSynonym ? wording.Likeness * share : share >= WordingPresentFrom ? share : 0;
    }

    private double ShareOf(Wording wording, ReadOnlySpan<double> strengths)
    {
        double mass = 0, carried = 0;
        if (NeedsWholeWordings && !(HasAllStems(wording, strengths) && IsAsTelling(wording, strengths))) return 0;
        foreach (var term in wording.Terms)
        {
            mass += _mass[term];
            carried += _mass[term] * strengths[term];
        }

        return mass > 0 ? carried / mass : 0;
    }

    private bool HasAllStems(Wording wording, ReadOnlySpan<double> strengths)
    {
        var any = false;
        foreach (var term in wording.Terms)
        {
            if (!_isStem[term]) continue;
            if (strengths[term] <= 0) return false;
            any = true;
        }

        return any;
    }

    /// <summary>Of "kommunale App" for a Bürger-App only "kommunal" is not asked already, and that stands everywhere.</summary>
    private bool IsAsTelling(Wording wording, ReadOnlySpan<double> strengths)
    {
        double own = 0, replaced = 0;
        foreach (var term in wording.Terms)
        {
            if (_isStem[term]) own = Math.Max(own, _idf[term]);
        }

        var isAlone = wording.EndWord - wording.FirstWord > 1;
        for (var term = 0; term < _idf.Length; term++)
        {
            if (!_isStem[term] || _word[term] < wording.FirstWord || _word[term] >= wording.EndWord) continue;
            replaced = Math.Max(replaced, _idf[term]);
            isAlone &= strengths[term] <= 0;
        }

        return own >= replaced * (isAlone ? LeastTellingAlone : LeastTelling);
    }

    private static List<Wording> WordingsOf(QueryTerm[] terms, int words) =>
    [
        .. terms.Select((term, position) => (term, position))
            .Where(pair => !pair.term.IsAsked)
            .GroupBy(pair => (pair.term.Wording, pair.term.Word, pair.term.Words, pair.term.Likeness), pair => pair.position)
            .Select(group => new Wording([.. group], group.Key.Word, Math.Min(words, group.Key.Word + group.Key.Words), group.Key.Likeness)),
    ];

    private static IEnumerable<QueryTerm> TermsOf(QuestionWord word, int position, Dictionary<(string Text, bool IsStem), QueryTerm> known, double weight)
    {
        var grams = CharacterGrams.Of(word.Folded);
        foreach (var gram in grams)
        {
            if (known.TryGetValue((gram, false), out var term)) yield return new QueryTerm(gram, false, position, weight * Math.Pow(grams.Count, -GramLengthExponent), term.Idf, IsKnown: term.IsKnown);
        }

        var stem = CistemStemmer.Stem(word.Folded);
        if (known.TryGetValue((stem, true), out var whole)) yield return new QueryTerm(stem, true, position, weight, whole.Idf, IsKnown: whole.IsKnown);
    }

    private static IEnumerable<IGrouping<string, int>> Positions(IReadOnlyList<QueryTerm> terms, bool stems) =>
        terms.Select((term, position) => (term, position))
            .Where(pair => pair.term.IsStem == stems)
            .GroupBy(pair => pair.term.Text, pair => pair.position, StringComparer.Ordinal);

    private static void Mark(int[] positions, double[] present)
    {
        foreach (var position in positions) present[position] = 1;
    }

    /// <param name="Terms">Positions of its terms.</param>
    /// <param name="FirstWord">The first word it stands for.</param>
    /// <param name="EndWord">The word behind the last.</param>
    /// <param name="Likeness">How far it says the same.</param>
    private sealed record Wording(int[] Terms, int FirstWord, int EndWord, double Likeness)
    {
        public bool IsSynonym => Likeness < 1;
    }
}
