namespace SmartRegions.Knowledge.German;

/// <summary>
/// The terms of the field with their abbreviations and synonyms, used when a question is read; the index does not depend on it.
/// </summary>
/// <remarks>
/// Abbreviations match as whole words: those of two letters, and those that spell a German word, in their own case, so that <c>OB</c> is not <c>ob</c>; others in
/// any case, with or without hyphen (<c>nis2</c> for <c>NIS-2</c>). Terms, synonyms and everyday words of any number of words match by stem. Everyday words stand for the term
/// and its other wordings, which do not stand for them. Entries marked ambiguous expand nothing.
/// </remarks>
public sealed class Glossary
{
    private readonly Dictionary<string, List<Wording>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<(Abbreviation ShortForm, GlossaryEntry Entry)> _ambiguous = [];

    public Glossary(IEnumerable<GlossaryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries)
        {
            if (entry.Ambiguous) _ambiguous.AddRange(entry.Abbreviations.Select(text => (new Abbreviation(text), entry)));
            else Add(entry);
        }
    }

    public static Glossary Empty { get; } = new([]);

    /// <summary>The other wordings of every term found in <paramref name="text"/>, each once, longest term first where terms overlap.</summary>
    /// <param name="text">The question as typed.</param>
    /// <param name="tokens">Its tokens.</param>
    public IReadOnlyList<GlossaryExpansion> Expand(string text, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        if (_byFirstWord.Count == 0) return [];

        var keys = tokens.Select(token => KeyOf(token.Text)).ToList();
        var expansions = new List<GlossaryExpansion>();
        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var first = 0; first < tokens.Count;)
        {
            var found = _byFirstWord.GetValueOrDefault(keys[first])?.Where(wording => wording.Matches(text, tokens, keys, first)).ToList() ?? [];
            var covered = found.Select(wording => wording.Keys.Length).DefaultIfEmpty(1).Max();
            foreach (var wording in found.Where(wording => wording.Keys.Length == covered))
            {
                foreach (var other in wording.Others.Where(said.Add)) expansions.Add(new GlossaryExpansion(other, first, covered));
            }

            first += covered;
        }

        return expansions;
    }

    /// <summary>The entries marked ambiguous whose abbreviation is a word of the text, each once, in the order of the glossary.</summary>
    public IReadOnlyList<GlossaryEntry> AmbiguousIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_ambiguous.Count == 0) return [];
        var words = GermanTokenizer.Tokenize(text).Select(token => text.Substring(token.Start, token.Length)).ToList();
        return [.. _ambiguous.Where(known => words.Exists(known.ShortForm.IsSpelledBy)).Select(known => known.Entry).Distinct()];
    }

    private void Add(GlossaryEntry entry)
    {
        List<string> all = [entry.Term, .. entry.Abbreviations, .. entry.Synonyms];
        for (var i = 0; i < all.Count; i++)
        {
            IReadOnlyList<string> others = [.. all.Where((_, other) => other != i)];
            var keys = KeysOf(all[i]);
            var abbreviation = i > 0 && i <= entry.Abbreviations.Count ? new Abbreviation(all[i]) : null;
            Add(new Wording(keys, abbreviation, others));
            if (keys.Length > 1 && abbreviation is { IsUnmistakable: true }) Add(new Wording([KeyOf(abbreviation.Letters)], abbreviation, others));
        }

        foreach (var everyday in entry.Everyday) Add(new Wording(KeysOf(everyday), Abbreviation: null, all));
    }

    private void Add(Wording wording)
    {
        if (wording.Keys.Length == 0) return;
        if (_byFirstWord.TryGetValue(wording.Keys[0], out var wordings)) wordings.Add(wording);
        else _byFirstWord.Add(wording.Keys[0], [wording]);
    }

    private static string[] KeysOf(string text) => [.. GermanTokenizer.Tokenize(text).Select(token => KeyOf(token.Text))];

    private static string KeyOf(string word) => CistemStemmer.Stem(Folding.Fold(word));

    /// <param name="Keys">Stems of its words.</param>
    /// <param name="Abbreviation">What must be spelled out; <see langword="null"/> for terms and synonyms.</param>
    /// <param name="Others">What else people write for it.</param>
    private sealed record Wording(string[] Keys, Abbreviation? Abbreviation, IReadOnlyList<string> Others)
    {
        public bool Matches(string text, IReadOnlyList<Token> tokens, List<string> keys, int first)
        {
            if (first + Keys.Length > keys.Count) return false;
            for (var i = 0; i < Keys.Length; i++)
                if (!string.Equals(Keys[i], keys[first + i], StringComparison.Ordinal)) return false;
            var last = tokens[first + Keys.Length - 1];
            var start = tokens[first].Start;
            return Abbreviation is null || Abbreviation.IsSpelledBy(text[start..(last.Start + last.Length)]);
        }
    }
}
