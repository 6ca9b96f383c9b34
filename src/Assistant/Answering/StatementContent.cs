using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>What a statement says, to tell whether another says it too: nouns, names and figures, and its other words of content; without its sources and where it only points to another sheet.</summary>
internal sealed partial class StatementContent
{
    /// <summary>Of so many of the other words one must come back; verbs and adjectives change where the same is said again.</summary>
    private const int OneOf = 2;

    /// <summary>With fewer nouns and names a sentence is in many others.</summary>
    private const int FewestNames = 2;

    /// <summary>"Passt, wenn …" and "passt nicht, wenn …" have the same words.</summary>
    private static readonly WordList Denials = WordList.Read(typeof(StatementContent), "denials.txt");

    private const string See = ", siehe ";
    private const string Un = "un";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);
    /// <summary>What a word with "un-" denies: of "ungeeignet" the stem of "geeignet". Of "unter" comes what no other text has.</summary>
    private readonly HashSet<string> _undone = new(StringComparer.Ordinal);

    private bool _denies;

    private StatementContent()
    {
    }

    /// <summary>True where it sends the reader to another sheet for the same.</summary>
    public bool PointsElsewhere { get; private set; }

    /// <param name="texts">Sentences taken together.</param>
    public static StatementContent Of(params IEnumerable<string> texts)
    {
        var content = new StatementContent();
        foreach (var text in texts)
        {
            content.PointsElsewhere |= text.Contains(See, StringComparison.Ordinal);
            foreach (var clause in Signpost.Without(Sources().Replace(text, string.Empty))) content.Add(clause);
        }

        return content;
    }

    /// <summary>True when the other says it too, and possibly more.</summary>
    public bool IsWithin(StatementContent other) => IsWithin(other, (_others.Count + OneOf - 1) / OneOf);

    /// <summary>True when a list says it too: its items name things, and a single verb is in its lead-in at most.</summary>
    public bool IsListedIn(StatementContent list) => IsWithin(list, _others.Count / OneOf);

    /// <summary>Share of its words of content that the other has too, 0 to 1.</summary>
    public double ShareIn(StatementContent other) => Length == 0 ? 1 : (double)(_names.Count(other._names.Contains) + _others.Count(other._others.Contains)) / Length;

    /// <summary>How many words of content it has.</summary>
    public int Length => _names.Count + _others.Count;

    /// <summary>True when both speak of some thing.</summary>
    public bool SharesNamesWith(StatementContent other) => _names.Overlaps(other._names);

    private bool IsWithin(StatementContent other, int leastOthers) =>
        _denies == other._denies && _names.Count >= FewestNames && _names.All(other.Has) && _others.Count(other.Has) >= leastOthers && !Contradicts(other);

    /// <summary>"Zulässig" and "unzulässig".</summary>
    private bool Contradicts(StatementContent other) => _undone.Any(other.Has) || other._undone.Any(Has);

    private bool Has(string stem) => _names.Contains(stem) || _others.Contains(stem);

    private void Add(string text)
    {
        foreach (var token in GermanTokenizer.Tokenize(text))
        {
            var folded = Folding.Fold(token.Text);
            _denies |= Denials.Contains(folded);
            if (StopWords.Contains(token.Text)) continue;
            var first = text[token.Start];
            (char.IsUpper(first) || char.IsAsciiDigit(first) ? _names : _others).Add(CistemStemmer.Stem(folded));
            if (folded.StartsWith(Un, StringComparison.Ordinal)) _undone.Add(CistemStemmer.Stem(folded[Un.Length..]));
        }
    }

    /// <summary>Numbered sources anywhere, and at the end of a sentence what was published, by whom or where, and the year: "(Amtsblatt, Mai 2024)", "(Stand 07/2025)", "(Namensliste 2020)"; "(seit 2019)" says something.</summary>
    [GeneratedRegex(
        @"\([^()]*\b([A-Z]{1,3}-[0-9]|Praxis|Sekundärquelle|Schlussfolgerung)[^()]*\)|, siehe [^,;.]*"
        + @"|\((ausgewertet |Stand |(\p{Lu}[\p{L}-]*)?([Ll]iste|[Bb]ericht|[Dd]okumentation|[Ss]tudie|[Bb]latt|[Pp]apier) [0-9]|[0-9]{2}/[0-9]{4}, |(#?\p{Lu}[^(),]*|[\w.-]+\.de), )[^()]*\)[.!?]?\s*$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Sources();
}
