using System.Collections.Frozen;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>Finds the project or solution that a name stands for: by its municipality or by what its title begins with, with a slip or without the kind of place.</summary>
internal static class NamedSheets
{
    /// <summary>Kinds of places, which a name may have or lack.</summary>
    private static readonly FrozenSet<string> Kinds = new[] { "landkreis", "kreis", "stadt", "gemeinde", "amt", "verbandsgemeinde", "region", "verbund" }.ToFrozenSet(StringComparer.Ordinal);

    private const int ShortestWithSlip = 6;

    /// <summary>Shorter words beside others are no names.</summary>
    private const int ShortestWordAlone = 4;

    /// <summary>Words of many names, which alone name nothing: "smarte Kommunen" are not the "Smarte Hanse".</summary>
    private static readonly FrozenSet<string> OfMany = new[] { "smart", "smarte", "smarter", "smarten", "digital", "digitale", "digitaler", "digitalen" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Share of a name's words that must be typed, unless its first is: "Quelloffenes Chatsystem aus Jena" is not Jena.</summary>
    private const double LeastTyped = 0.5;

    /// <param name="name">As typed, possibly with words beside names: "Rufbus Zwönitz", "datenplattform jena mönchengladbach".</param>
    /// <param name="documents">All documents.</param>
    /// <returns>The document of the whole name; where there is none, those of its single words.</returns>
    public static IReadOnlyList<Document> Resolve(string name, IReadOnlyList<Document> documents) => Find(name, documents) is { } whole
        ? [whole]
        : [.. GermanTokenizer.Tokenize(name).Where(token => token.Length >= ShortestWordAlone && !OfMany.Contains(Folding.Fold(token.Text))).Select(token => Find(token.Text, documents)).OfType<Document>()];

    /// <param name="name">As typed.</param>
    /// <param name="documents">All documents.</param>
    /// <returns>The document whose name has the fewest words beside those typed; <see langword="null"/> where no name has all of them.</returns>
    private static Document? Find(string name, IReadOnlyList<Document> documents)
    {
        var wanted = Words(name);
        return wanted.Count == 0
            ? null
            : documents.Where(document => document.Kind is DocumentKind.Project or DocumentKind.Solution)
                .SelectMany(document => Names(document).Select(own => (document, Words: Words(own))))
                .Where(pair => Stands(wanted, pair.Words))
                .OrderBy(pair => pair.Words.Count)
                .ThenBy(pair => pair.document.Title, StringComparer.Ordinal)
                .Select(pair => pair.document)
                .FirstOrDefault();
    }

    private static bool Stands(List<string> wanted, List<string> own) =>
        own.Count > 0
        && wanted.TrueForAll(word => own.Exists(other => IsSame(word, other)))
        && (wanted.Count >= own.Count * LeastTyped || wanted.Exists(word => IsSame(word, own[0])));

    private static IEnumerable<string> Names(Document document)
    {
        if (document.Municipality is { } municipality) yield return municipality.Name;
        yield return document.NameInTitle();
        // "Digitale Dörfer – Dorfplattform mit DorfFunk" is asked for as DorfFunk, too; technologies are named in titles of projects.
        if (document.Kind != DocumentKind.Solution) yield break;
        foreach (var name in document.Title.Split(' ').Where(HasInnerCapital)) yield return name.ToLowerInvariant();
    }

    private static bool HasInnerCapital(string word) => word.Length >= ShortestWithSlip && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsUpper) && word.Any(char.IsLower);

    private static List<string> Words(string name)
    {
        List<string> words = [.. GermanTokenizer.Tokenize(name).Select(token => Folding.Fold(token.Text))];
        return words.Exists(word => !Kinds.Contains(word)) ? [.. words.Where(word => !Kinds.Contains(word) && !StopWords.Contains(word))] : words;
    }

    /// <summary>"Wuppertaler" is of Wuppertal.</summary>
    private static bool IsSame(string typed, string own) => typed == own || typed == own + "er" || (own.Length >= ShortestWithSlip && typed.Length > 0 && typed[0] == own[0] && QuestionSpelling.IsOneEditApart(own, typed));
}
