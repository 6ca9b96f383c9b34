using System.Collections.Frozen;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>Tells sentences from headings, addresses and slide debris by looking for a finite verb; without a dictionary, by endings.</summary>
internal static class Statement
{
    private const int ShortestVerb = 4;

    /// <summary>What ends with a full stop and has this many words is a sentence, whatever its verb.</summary>
    private const int FewestWords = 5;

    private static readonly FrozenSet<string> Verbs = Set(
        """
        ist sind war waren bin sei seien wäre wären hat haben hatte hatten habe wird werden wurde wurden würde würden werde kann können konnte konnten könnte könnten muss müssen musste mussten
        müsste soll sollen sollte sollten darf dürfen durfte durften will wollen wollte mag möge möchte möchten gibt gab gilt gelten geht gehen ging steht stehen stand liegt lag lagen kam kamen
        kommen fand fanden nahm nahmen ließ ließen hielt begann wies schrieb erhielt erhielten blieb blieben trat trug zog fiel starb verlor gewann bestand entstand verließ schuf besaß
        """);

    /// <summary>Small words that end like verbs.</summary>
    private static readonly FrozenSet<string> NoVerbs = Set(
        """
        nicht seit selbst sonst jetzt erst meist damit somit samt statt anstatt nebst fast soweit derzeit zuletzt zunächst bekannt weit gesamt direkt insgesamt geeignet bereit
        eigenen einen keinen seinen ihren diesen jenen allen vielen einigen neuen weiteren anderen beiden zwischen neben gegen wegen oben unten
        """);

    public static bool Is(string text)
    {
        var closed = SentenceEnd.MarkOf(text) is '.' or '!' or ':' or ';';
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return (closed && words.Length >= FewestWords && char.IsUpper(words[0].TrimStart('„', '"', '(', '»').FirstOrDefault()))
            || words.Any(word => IsVerb(word.Trim('„', '“', '"', '(', ')', ',', '.', ';', ':', '!', '?', '»', '«'), closed));
    }

    /// <param name="word">Without punctuation.</param>
    /// <param name="closed">True when the text ends as sentences do; then infinitive and plural endings count, which adjectives share.</param>
    private static bool IsVerb(string word, bool closed)
    {
        if (Verbs.Contains(word)) return true;
        if (word.Length < ShortestVerb || !char.IsLower(word[0]) || NoVerbs.Contains(word)) return false;
        return word[^1] == 't' || word.EndsWith("te", StringComparison.Ordinal) || (closed && word.EndsWith('n'));
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
