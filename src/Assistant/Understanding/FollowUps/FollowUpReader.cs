using System.Text.RegularExpressions;
using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Assistant.Understanding.FollowUps;

/// <summary>
/// Understands "Und was kostet das?" from the question before. What is carried over are words people typed, never words of an answer, so that one
/// wrong answer does not lead to the next.
/// </summary>
internal static partial class FollowUpReader
{
    /// <summary>A question with more words of matter says what it is about.</summary>
    private const int MostWordsOfMatter = 3;

    /// <summary>Questions before it that one question can lean on, one on the other.</summary>
    private const int LongestChain = 8;

    public static FollowUp Read(string text, Conversation conversation) => Read(text, conversation.Turns, LongestChain);

    /// <summary>"Andere Frage: …"</summary>
    public static bool OpensNewSubject(string text) => NewSubject().IsMatch(text);

    private static FollowUp Read(string text, IReadOnlyList<Turn> turns, int chain)
    {
        if (chain == 0 || OpensNewSubject(text)) return FollowUp.Alone;
        var last = turns.Count - 1;
        while (last >= 0 && !IsAboutAMatter(turns[last])) last--;
        var question = QuestionReader.Read(text);
        if (last < 0) return IsEllipsis(question) ? new FollowUp(Dependence.Certain, null) : FollowUp.Alone;

        var dependence = DependenceOf(text, question);
        if (dependence == Dependence.None) return FollowUp.Alone;
        // A reply to what was asked back belongs to its question.
        var before = ClarifiedQuestion.Of(turns[last].Question.Text, new Conversation([.. turns.Take(last)]));
        // What the question before itself leaned on for certain belongs to it.
        if (Read(before, [.. turns.Take(last)], chain - 1) is { Dependence: Dependence.Certain, Resolved: { } full, Before: { } earlier })
            // What was asked beside it and declined is of no use to what is asked next.
            before = turns[last].Answer is Abstention ? earlier : full;
        return new FollowUp(dependence, Resolve(question, QuestionReader.Read(before))) { Before = before };
    }

    private static Dependence DependenceOf(string text, UnderstoodQuestion question)
    {
        if (question.IsFragment || IsEllipsis(question) || Reference.PointsBack(text) || SectionRequest.LeavesMatterOpen(question)) return Dependence.Certain;
        return question.Words.Count(word => word.IsContent) <= MostWordsOfMatter || Connective().IsMatch(text) ? Dependence.Possible : Dependence.None;
    }

    /// <summary>"Und in Hessen?", "aber bei Bodenfeuchte?": a question without verb and question word.</summary>
    private static bool IsEllipsis(UnderstoodQuestion question) =>
        question.Type == QuestionType.Topic && Connective().IsMatch(question.Text) && question.Words.Count(word => word.IsContent) <= 2;

    private static bool IsAboutAMatter(Turn turn) => turn.Answer switch
    {
        SmallTalk or Refusal or Escalation or Clarification { Need: ClarificationNeed.Stocktaking } => false,
        null => IntentReader.ByRule(turn.Question.Text) is null or Intent.Question && !QuestionReader.Read(turn.Question.Text).IsFragment,
        _ => true,
    };

    private static string Resolve(UnderstoodQuestion question, UnderstoodQuestion before)
    {
        var own = Connective().Replace(question.Text, string.Empty).TrimEnd('?', ' ', '.');
        if (question.Type != QuestionType.Topic || SectionRequest.LeavesMatterOpen(question)) return $"{own} {string.Join(' ', MatterOf(before).Where(word => !IsReplaced(word, question)).Select(word => word.AsTyped))}?";
        // What takes the place of something else of its kind replaces it: "und in Hessen?" after a question about Bayern.
        var kept = before.Words.Where(word => !IsReplaced(word, question));
        return $"{string.Join(' ', kept.Select(word => word.AsTyped))} {own}?";
    }

    /// <summary>What the question before was about, without what it asked of that: after "Lohnt sich ein Rufbus für ein Dorf?" the talk is of the Rufbus.</summary>
    private static IEnumerable<QuestionWord> MatterOf(UnderstoodQuestion before) =>
        (SectionRequest.In(before)?.Matter ?? before).Words.Where(word => word.IsContent && !QuestionTypes.IsShape(word.Folded));

    private static bool IsReplaced(QuestionWord word, UnderstoodQuestion question) =>
        (LandMention.In(word.AsTyped) is not null && LandMention.In(question.Text) is not null)
        || (Ordinal().IsMatch(word.Folded) && question.Words.Any(other => Ordinal().IsMatch(other.Folded)))
        || (Year().IsMatch(word.AsTyped) && question.Words.Any(other => Year().IsMatch(other.AsTyped)))
        || question.Words.Any(other => other.Folded == word.Folded && word.IsContent);

    [GeneratedRegex(@"^\s*((und|aber|oder|sowie|auch)\s+)+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Connective();

    [GeneratedRegex(@"^\s*((ein )?(anderes|neues) thema|(eine )?(andere|neue|weitere) frage|themenwechsel|was ganz anderes)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NewSubject();

    [GeneratedRegex(@"^(erst|zweit|dritt|viert|funft|letzt|nachst)(e|er|es|en|em)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();

    [GeneratedRegex("^(19|20)[0-9]{2}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
