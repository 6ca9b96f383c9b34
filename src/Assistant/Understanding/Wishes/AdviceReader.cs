using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Wishes;

/// <summary>Tells whether a question asks for advice and not for something that stands in one place: "Wer hat das schon gemacht?", not "Wer hat LoRaWAN erfunden?".</summary>
internal static partial class AdviceReader
{
    /// <summary>Dialect and chat for the small words that the rules lean on, folded.</summary>
    private static readonly FrozenDictionary<string, string[]> Spoken = WordingFile.Pairs(typeof(AdviceReader), "spoken.txt")
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' '), StringComparer.Ordinal);

    private static readonly TextMemory<AdviceKind?> Kinds = new(KindOf, MemorySize.OfQuestions);

    /// <returns><see langword="null"/> for a question that is looked up.</returns>
    public static AdviceKind? Read(UnderstoodQuestion question)
    {
        if (question.Type is QuestionType.Definition or QuestionType.HowMany or QuestionType.HowLong or QuestionType.Why) return null;
        var kind = Kinds.Of(question.Text);
        // What things cost is looked up, unless their costs are to stand side by side, or are asked for with who has done it.
        var isOnCostAlone = question.Type == QuestionType.Cost && !(kind == AdviceKind.Comparison || (kind == AdviceKind.Peers && QuestionParts.AsTyped(question).Count > 1));
        return isOnCostAlone ? null : kind;
    }

    /// <summary>True where a sentence has a wording that asks for this advice, of whatever type the question is.</summary>
    /// <param name="kind">The advice.</param>
    /// <param name="text">What was typed.</param>
    public static bool HasWordingFor(AdviceKind kind, string text) => AdviceRules.All.Where(rule => rule.Kind == kind).Any(rule => Sentences(text).Exists(rule.Fits));

    private static AdviceKind? KindOf(string text)
    {
        var sentences = Sentences(text);
        return KindOf(sentences) ?? KindOf(sentences.ConvertAll(WithoutPlaceOfAsker));
    }

    private static AdviceKind? KindOf(List<List<string>> sentences) => AdviceRules.All.FirstOrDefault(rule => sentences.Exists(rule.Fits))?.Kind;

    /// <summary>Who asks may stand amid the wording and widen its gaps: "Welche Förderung ist für eine Gemeinde mit 5000 Einwohnern offen?"</summary>
    private static List<string> WithoutPlaceOfAsker(List<string> sentence) =>
        [.. PlaceOfAsker().Replace(string.Join(' ', sentence), string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>"für eine kleine Gemeinde mit rund 5.000 Einwohnern", "mit 12 000 EW", folded.</summary>
    [GeneratedRegex(
        @"\b((fur|als|bei|in) (ein\w*|unser\w*) (\w+ ){0,2}(gemeinden?|kommunen?|stadt|kleinstadt|mittelstadt|dorf|landgemeinde|"
        + @"ortsgemeinde|verbandsgemeinde|landkreis|kreis) )?mit ((so|um|die|rund|etwa|circa|zirka|ungefahr|ca|knapp|gut|uber|unter|fast|nur) )*[0-9][0-9. ]*((tsd|"
        + @"tausend) ?)?(einwohner\w*|ew|seelen)( innen)?\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceOfAsker();

    private static List<List<string>> Sentences(string text) => [.. SentenceSplitter.Split(text).Select(span => Words(span.Of(text).ToString()))];

    private static List<string> Words(string sentence) =>
        [.. GermanTokenizer.Tokenize(sentence).Select(token => Folding.Fold(token.Text)).SelectMany(word => Spoken.GetValueOrDefault(word) ?? [QuestionSpelling.Correct(word)])];
}
