using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Clarifying;

namespace SmartRegions.Assistant.Understanding.FollowUps;

/// <summary>Tells which words of a question the next one puts something else in place of: Hessen for Bayern, 2024 for 2023, "bei Bodenfeuchte" for "bei Kameras".</summary>
/// <param name="before">The question before.</param>
/// <param name="question">What is asked now.</param>
internal sealed partial class Substitution(UnderstoodQuestion before, UnderstoodQuestion question)
{
    /// <summary>Words between a preposition and its noun at most: an article and an adjective.</summary>
    private const int Reach = 2;

    private static readonly FrozenDictionary<string, string> Prepositions = new (string Word, string Plain)[]
    {
        ("als", "als"), ("an", "an"), ("am", "an"), ("auf", "auf"), ("aus", "aus"), ("bei", "bei"), ("beim", "bei"), ("fur", "fur"), ("furs", "fur"), ("gegen", "gegen"), ("in", "in"), ("im", "in"),
        ("mit", "mit"), ("nach", "nach"), ("ohne", "ohne"), ("uber", "uber"), ("von", "von"), ("vom", "von"), ("zu", "zu"), ("zum", "zu"), ("zur", "zu"),
    }.ToFrozenDictionary(pair => pair.Word, pair => pair.Plain, StringComparer.Ordinal);

    private readonly HashSet<QuestionWord> _inPlace = question.Type == QuestionType.Topic ? [.. InPlace(before.Words, question)] : [];

    /// <param name="word">Of the question before.</param>
    public bool Replaces(QuestionWord word) =>
        (LandMention.Has(word, before.Words) && LandMention.In(question.Text) is not null)
        || (Ordinal().IsMatch(word.Folded) && question.Words.Any(other => Ordinal().IsMatch(other.Folded)))
        || (Year().IsMatch(word.AsTyped) && question.Words.Any(other => Year().IsMatch(other.AsTyped)))
        || _inPlace.Contains(word)
        || question.Words.Any(other => other.Folded == word.Folded && word.IsContent);

    /// <summary>What stands behind the preposition that the question opens with, and whom the question before was asked as: "Gilt das für uns als Stadtverwaltung?" – "Und die Stadtwerke?"</summary>
    private static IEnumerable<QuestionWord> InPlace(IReadOnlyList<QuestionWord> words, UnderstoodQuestion question)
    {
        if (LandMention.In(question.Text) is not null || !question.Words.Any(word => question.IsAspect(word) && !Ordinal().IsMatch(word.Folded))) return [];
        var opening = question.Words.TakeWhile(word => !word.IsContent).Select(word => Prepositions.GetValueOrDefault(word.Folded)).OfType<string>().FirstOrDefault();
        return (words.Any(word => word.Folded is "uns" or "wir" or "ich") ? Behind(words, "als") : []).Concat(opening is null ? [] : Behind(words, opening));
    }

    /// <summary>The words of matter that the first such preposition leads to.</summary>
    private static IEnumerable<QuestionWord> Behind(IReadOnlyList<QuestionWord> words, string preposition)
    {
        var rest = words.SkipWhile(word => Prepositions.GetValueOrDefault(word.Folded) != preposition).Skip(1).ToList();
        var first = rest.FindIndex(word => word.IsContent);
        return first is < 0 or > Reach ? [] : rest.Skip(first).TakeWhile(word => word.IsContent);
    }

    [GeneratedRegex(@"^(erst|zweit|dritt|viert|funft|letzt|nachst)(e|er|es|en|em)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();

    [GeneratedRegex("^(19|20)[0-9]{2}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
