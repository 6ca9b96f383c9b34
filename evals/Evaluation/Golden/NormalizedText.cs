using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SmartRegions.Evaluation.Golden.Facts;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Evaluation.Golden;

/// <summary>A text as a sequence of stems and facts, so that what says the same is the same: inflection, case, umlauts, and the spellings of numbers do not count.</summary>
/// <remarks>Articles are left out. A line end and the number of a citation end a sequence.</remarks>
internal sealed partial class NormalizedText
{
    private static readonly FrozenSet<string> Articles =
        FrozenSet.ToFrozenSet(["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"], StringComparer.Ordinal);

    private readonly List<Unit> _units;

    private NormalizedText(List<Unit> units) => _units = units;

    /// <summary>The facts in the order of the text.</summary>
    public IEnumerable<StatedFact> Facts => _units.Where(unit => unit.Fact is not null).Select(unit => unit.Fact!.Value);

    /// <summary>Stems of the words that carry matter.</summary>
    public IEnumerable<string> ContentStems => _units.Where(unit => unit is { Stem: not null, IsContent: true }).Select(unit => unit.Stem!);

    public bool IsEmpty => _units.Count == 0;

    public static NormalizedText Of(string text)
    {
        var units = new List<Unit>();
        foreach (var line in CitationNumber().Replace(text, "\n").Split('\n'))
        {
            var start = 0;
            foreach (var fact in FactReader.Read(line))
            {
                AddWords(line[start..fact.Start], units);
                units.Add(Unit.Of(fact));
                start = fact.Start + fact.Length;
            }

            AddWords(line[start..], units);
            if (units.Count > 0 && units[^1] != Unit.Break) units.Add(Unit.Break);
        }

        if (units is [.., var last] && last == Unit.Break) units.RemoveAt(units.Count - 1);
        return new NormalizedText(units);
    }

    /// <summary>Whether the units of <paramref name="wanted"/> follow each other here.</summary>
    public bool Contains(NormalizedText wanted)
    {
        for (var start = 0; start + wanted._units.Count <= _units.Count; start++)
        {
            if (wanted._units.Select((unit, i) => _units[start + i].Says(unit)).All(says => says)) return true;
        }

        return false;
    }

    /// <summary>Whether a fact stands here, in whatever spelling, or a fuller one.</summary>
    public bool Says(Fact wanted) => _units.Exists(unit => unit.Fact is { } stated && stated.Fact.Says(wanted));

    private static void AddWords(string text, List<Unit> units)
    {
        foreach (var token in GermanTokenizer.Tokenize(text))
        {
            if (!Articles.Contains(token.Text)) units.Add(Unit.Of(token.Text));
        }
    }

    [GeneratedRegex(@"\s?\[[0-9]{1,3}\]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex CitationNumber();

    /// <summary>A word's stem, a fact, or neither for the end of a line.</summary>
    private readonly record struct Unit(string? Stem, bool IsContent, StatedFact? Fact)
    {
        public static readonly Unit Break = new(null, false, null);

        public static Unit Of(StatedFact fact) => new(null, true, fact);

        public static Unit Of(string word)
        {
            var folded = Folding.Fold(word);
            return new Unit(CistemStemmer.Stem(folded, caseInsensitive: true), !StopWords.Contains(word), null);
        }

        public bool Says(Unit wanted) => wanted.Fact is { } fact ? Fact is { } stated && stated.Fact.Says(fact.Fact) : Stem is not null && Stem == wanted.Stem;
    }
}
