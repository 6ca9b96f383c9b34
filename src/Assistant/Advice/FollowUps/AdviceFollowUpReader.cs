using System.Text.RegularExpressions;
using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>Tells what a text wants of the advice given before it, from its words alone.</summary>
internal static partial class AdviceFollowUpReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>More words of matter make a question of its own.</summary>
    private const int MostWordsOfMatter = 3;

    /// <summary>What asks for a detail without naming what of.</summary>
    private static readonly WordList AskingWords = WordList.Read(typeof(AdviceFollowUpReader), "asking-words.txt");

    /// <param name="text">What is said now, in plain German.</param>
    /// <param name="last">The advice that the conversation is about.</param>
    /// <returns><see langword="null"/> for a matter of its own.</returns>
    public static AdviceFollowUp? Read(string text, AdviceWish last)
    {
        if (FollowUpReader.OpensNewSubject(text)) return null;
        if (ShownPlaces.In(text) is { } places && OfPlaces(places, text, last) is { } placed) return placed;
        var question = QuestionReader.Read(text);
        // "Wer berät uns zu Smart City?" after an office for one topic.
        if (AdviceReader.Read(question) == AdviceKind.Office && OfficeTopic.IsTheField(question)) return null;
        if (SelfDescription.OfOneself(text) is { } said) return new ChangedAdvice(last with { Change = last.Change.With(new AskerChange(said, 0)) });
        if (last.Kind == AdviceKind.Comparison && Addition.In(question) is { Length: > 0 } added) return new ChangedAdvice(With(added, last));
        if (Detail(question, last) is { } detail) return detail;
        if (OfOtherGiver(text, last) is { } given) return new ChangedAdvice(given);
        if (AskerChange.In(question) is { } change && AdviceReader.Read(question) is var kind && (kind is null || kind == last.Kind))
            return new ChangedAdvice(OfOtherLaender(question, change, last) ?? last with { Change = last.Change.With(change) });
        if (AdviceReader.Read(question) is { } asked) return asked == last.Kind && IsForTheSame(question, asked) ? Again(question, last) : null;
        if (OtherMatter(question, last) is { } other) return new ChangedAdvice(other);
        if (question.Words.Count(word => word.IsContent) > MostWordsOfMatter) return null;
        if (Reference.PointsBack(text)) return new AskedOfSheets(PointsBack: true);
        return question.Type == QuestionType.YesNo && AsksOfASubject().IsMatch(Folded(question)) ? new AskedOfSheets(PointsBack: false) : null;
    }

    /// <summary>True where no other matter is named. Who asks whom to call after an office was named asks for that matter, also without "und".</summary>
    private static bool IsForTheSame(UnderstoodQuestion question, AdviceKind kind) =>
        kind == AdviceKind.Office ? OfficeTopic.Of(question).Words.Length == 0 : FollowUpReader.GoesOn(question.Text) && Matter.Of(question).IsEmpty;

    /// <summary>What is asked of some of those shown; without another word, more on them. What names a matter beside them is a question of its own.</summary>
    private static AdviceFollowUp? OfPlaces(ShownPlaces places, string text, AdviceWish last)
    {
        if (AdviceReader.Read(QuestionReader.Read(text)) == AdviceKind.Comparison) return places.Count > 1 ? new ComparedPlaces(places) : null;
        var rest = QuestionReader.Read(places.Rest);
        if (Matter.Of(rest).Words.Any(word => !AskingWords.Contains(Folding.Fold(word)))) return null;
        List<string> words = [.. rest.Words.Select(word => word.Folded)];
        var rule = DetailRules.All.FirstOrDefault(rule => rule.Fits(last.Kind, words)) ?? DetailRules.MoreOn(last.Kind);
        return new AskedDetail(rule.Label, rule.Roles, []) { Places = places };
    }

    private static AskedDetail? Detail(UnderstoodQuestion question, AdviceWish last)
    {
        List<string> words = [.. question.Words.Select(word => word.Folded)];
        if (DetailRules.All.FirstOrDefault(rule => rule.Fits(last.Kind, words)) is not { } rule) return null;
        // Where one would have to travel names none of the courses, and no Land.
        if (last.Kind == AdviceKind.Dates && rule.Roles.Contains(SectionRole.Summary)) return new AskedDetail(rule.Label, rule.Roles, []);
        if (LandMention.In(question.Text) is not null) return null;
        IReadOnlyList<string> names = [.. Matter.Of(question).Words.Where(word => !AskingWords.Contains(Folding.Fold(word)))];
        return names.Count == 0 || (names.Count <= MostWordsOfMatter && Reference.PointsBack(question.Text)) ? new AskedDetail(rule.Label, rule.Roles, names) : null;
    }

    /// <summary>"Gibt es auch was vom Bund?", "Und vom Land?": for the same matter, from somebody else.</summary>
    private static AdviceWish? OfOtherGiver(string text, AdviceWish last)
    {
        if (last.Kind != AdviceKind.Funding || FundingGiver.In(text) is not { } giver) return null;
        if (Matter.Of(QuestionReader.Read(FundingGiver.Without(text))).Words.Any(word => !FundingAdvice.AskingWords.Contains(Folding.Fold(word)))) return null;
        var land = LandMention.In(text);
        var kept = FundingGiver.Without(last.Question.Text).TrimEnd('?', ' ', '.');
        return last with
        {
            Question = QuestionReader.Read($"{kept} {giver.Phrase}?"),
            Change = land is null ? last.Change : last.Change.With(new AskerChange(new AskerProfile { Land = land }, 0)),
        };
    }

    /// <summary>"Und in Bayern und Thüringen?": for these, instead of the Länder that were asked about. A single one joins those that are compared.</summary>
    /// <returns><see langword="null"/> where one Land is named and none compared.</returns>
    private static AdviceWish? OfOtherLaender(UnderstoodQuestion question, AskerChange change, AdviceWish last)
    {
        if (change.Sought.Land is not { } first) return null;
        IReadOnlyList<Land> asked = LandQuestions.Of(question) is { Count: > 1 } several ? [.. several.Select(one => one.Land)] : [first];
        IReadOnlyList<Land> compared = last.Kind == AdviceKind.Comparison ? [.. LandQuestions.Of(last.Question).Select(one => one.Land)] : [];
        if (asked.Count == 1 && compared.Count == 0) return null;
        IEnumerable<Land> shown = asked.Count > 1 ? asked : compared.Append(first).Distinct();
        return last with
        {
            Question = QuestionReader.Read($"{LandQuestions.Without(last.Question.Text).TrimEnd('?', ' ', '.')} {string.Join(" und ", shown.Select(LandWording.In))}?"),
            Change = last.Change with { Sought = last.Change.Sought with { Land = null } },
        };
    }

    /// <summary>"Und bei Vergabe?": what takes the place of the matter before. To a comparison it is added.</summary>
    private static AdviceWish? OtherMatter(UnderstoodQuestion question, AdviceWish last)
    {
        if (question.Type != QuestionType.Topic || !OpensEllipsis().IsMatch(Folded(question))) return null;
        var matter = Matter.Of(question);
        if (matter.IsEmpty || matter.Words.Count > MostWordsOfMatter) return null;
        var change = AskerChange.In(QuestionReader.Read(LandIn(question.Text)));
        var asked = last.Kind == AdviceKind.Comparison ? With(matter.Text, last) : last with { Question = QuestionReader.Read($"{WithoutMatter(last.Question)} {matter.Text}?") };
        return change is null ? asked : asked with { Change = last.Change.With(change) };
    }

    private static AdviceWish With(string added, AdviceWish comparison) =>
        comparison with { Question = QuestionReader.Read($"{comparison.Question.Text.TrimEnd('?', ' ', '.')} und {added}?") };

    /// <summary>"Und wer hilft uns in Hessen?", and after an emergency "Wen ruf ich jetzt an?": the same advice on the same matter.</summary>
    private static ChangedAdvice Again(UnderstoodQuestion question, AdviceWish last) =>
        new(LandMention.In(question.Text) is { } land ? last with { Change = last.Change.With(new AskerChange(new AskerProfile { Land = land }, 0)) } : last);

    private static string LandIn(string text) => LandMention.In(text)?.Name ?? string.Empty;

    private static string WithoutMatter(UnderstoodQuestion question)
    {
        var matter = Matter.Of(question).Words;
        return string.Join(' ', question.Words.Select(word => word.AsTyped).Where(word => !matter.Contains(word, StringComparer.OrdinalIgnoreCase)));
    }

    private static string Folded(UnderstoodQuestion question) => string.Join(' ', question.Words.Select(word => word.Folded));

    /// <summary>"Ist die Open Source?", "Läuft das auch mobil?": a verb and what stands for something shown.</summary>
    [GeneratedRegex(
        @"^(und |aber )?(ist|sind|war|hat|haben|kann|konnen|lauft|laufen|gilt|gelten|geht|braucht|gehort) (die|der|das|es|sie|er|diese|"
        + @"dieses|dieser)\b",
        Options)]
    private static partial Regex AsksOfASubject();

    [GeneratedRegex(@"^((und|aber|oder|auch|sowie) |(bei|beim|fur|zu|zum|zur|mit) )", Options)]
    private static partial Regex OpensEllipsis();
}
