using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Assistant.Understanding.Sections;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.FollowUps;

/// <summary>
/// Understands "Und was kostet das?" from the question before. What is carried over are words people typed, never words of an answer, so that one
/// wrong answer does not lead to the next.
/// </summary>
internal static partial class FollowUpReader
{
    /// <summary>A question with more words of matter says what it is about.</summary>
    private const int MostWordsOfMatter = 3;

    /// <summary>What is talked about while the questions of a stocktaking are put, in the words of the sources.</summary>
    private const string StocktakingMatter = "Wie macht man eine Bestandsaufnahme?";

    /// <summary>What is done with a matter.</summary>
    private static readonly WordList IntroducingWords = WordList.Read(typeof(FollowUpReader), "introducing-words.txt");

    /// <summary>Questions before it that one question can lean on, one on the other.</summary>
    private const int LongestChain = 8;

    public static FollowUp Read(string text, Conversation conversation) => Read(text, conversation.Turns, LongestChain);

    /// <summary>"Andere Frage: …"</summary>
    public static bool OpensNewSubject(string text) => NewSubject().IsMatch(text);

    /// <summary>"Und …", "aber …"</summary>
    public static bool GoesOn(string text) => Connective().IsMatch(text);

    /// <summary>The text without the words that open a new subject; the text itself where it opens none.</summary>
    public static string WithoutOpening(string text) => NewSubject().Replace(text, string.Empty) is { Length: > 0 } rest ? rest : text;

    private static FollowUp Read(string text, IReadOnlyList<Turn> turns, int chain)
    {
        if (chain == 0 || OpensNewSubject(text)) return FollowUp.Alone;
        var last = turns.Count - 1;
        while (last >= 0 && !IsAboutAMatter(turns[last])) last--;
        last = IncidentBefore(turns, last, chain) ?? last;
        var question = QuestionReader.Read(text);
        if (last < 0) return IsEllipsis(question) ? new FollowUp(Dependence.Certain, null) : FollowUp.Alone;

        var dependence = DependenceOf(text, question);
        if (dependence == Dependence.None) return FollowUp.Alone;
        // A reply to what was asked back belongs to its question.
        var before = ClarifiedQuestion.Of(MatterOf(turns[last], text), new Conversation([.. turns.Take(last)]));
        // What the question before itself leaned on belongs to it, also where it says next to nothing itself.
        if (Read(before, [.. turns.Take(last)], chain - 1) is { Resolved: { } full, Before: { } earlier } leaning && (leaning.Dependence == Dependence.Certain || QuestionReader.Read(before).ContentWords.Count <= 1))
            // What was asked beside it and declined is of no use to what is asked next.
            before = turns[last].Answer is Abstention ? earlier : full;
        return Resolve(question, QuestionReader.Read(before)) with { Dependence = dependence, Before = before };
    }

    /// <summary>An emergency is talked about until something is asked that does not lean on it: "IT-Firma ist schon da" is said of it.</summary>
    private static int? IncidentBefore(IReadOnlyList<Turn> turns, int last, int chain)
    {
        var at = last;
        while (at >= 0 && !IncidentTurn.Is(turns[at]) && last - at < chain) at--;
        return at >= 0 && at < last && IncidentTurn.Is(turns[at]) && Enumerable.Range(at + 1, last - at).All(i => Leans(turns[i].Question.Text)) ? at : null;
    }

    private static bool Leans(string text) => DependenceOf(text, QuestionReader.Read(text)) != Dependence.None;

    private static Dependence DependenceOf(string text, UnderstoodQuestion question)
    {
        if (question.IsFragment || IsEllipsis(question) || Reference.PointsBack(text) || SectionRequest.LeavesMatterOpen(question)) return Dependence.Certain;
        return question.Words.Count(word => word.IsContent) <= MostWordsOfMatter || Connective().IsMatch(text) || IsWishAlone(question) ? Dependence.Possible : Dependence.None;
    }

    /// <summary>"Kennst du ein Beispiel von einer kleinen Stadt?" wishes for advice and does not say on what.</summary>
    private static bool IsWishAlone(UnderstoodQuestion question) => AdviceReader.Read(question) is not null && Wishes.Matter.Of(question).IsEmpty;

    /// <summary>"Und in Hessen?", "aber bei Bodenfeuchte?": a question without verb and question word.</summary>
    private static bool IsEllipsis(UnderstoodQuestion question) =>
        question.Type == QuestionType.Topic && Connective().IsMatch(question.Text) && question.Words.Count(word => word.IsContent) <= 2;

    private static bool IsAboutAMatter(Turn turn) => IncidentTurn.Is(turn) || (!SourceQuestion.Is(turn.Question.Text) && turn.Answer switch
    {
        SmallTalk or Refusal or Escalation => false,
        null => IntentReader.ByRule(turn.Question.Text) is null or Intent.Question && !QuestionReader.Read(turn.Question.Text).IsFragment,
        _ => true,
    });

    private static string MatterOf(Turn turn, string text) => turn switch
    {
        _ when IncidentTurn.Is(turn) => IncidentTurn.MatterFor(text),
        { Answer: Clarification { Need: ClarificationNeed.Stocktaking } } => StocktakingMatter,
        _ => PlainGerman.Of(turn.Question.Text),
    };

    private static FollowUp Resolve(UnderstoodQuestion question, UnderstoodQuestion before)
    {
        var own = Connective().Replace(question.Text, string.Empty).TrimEnd('?', ' ', '.');
        var substitution = new Substitution(before, question);
        IReadOnlyList<string> matter = [.. MatterOf(before).Where(word => !substitution.Replaces(word)).Select(word => word.AsTyped)];
        // What takes the place of something else of its kind replaces it: "und in Hessen?" after a question about Bayern.
        var isSubstitute = question.Type == QuestionType.Topic && !SectionRequest.LeavesMatterOpen(question);
        var resolved = isSubstitute ? $"{string.Join(' ', before.Words.Where(word => !substitution.Replaces(word)).Select(word => word.AsTyped))} {own}?" : $"{own} {string.Join(' ', matter)}?";
        return new FollowUp(Dependence.Possible, resolved) { Own = own, Matter = matter };
    }

    /// <summary>What the question before was about, without what it asked of that: after "Lohnt sich ein Rufbus für ein Dorf?" the talk is of the Rufbus.</summary>
    private static IEnumerable<QuestionWord> MatterOf(UnderstoodQuestion before)
    {
        var named = (SectionRequest.In(before)?.Matter ?? before).Words.Where(word => word.IsContent && !QuestionTypes.IsShape(word.Folded)).ToList();
        List<QuestionWord> matters = [.. named.Where(word => !IntroducingWords.Contains(word.Folded))];
        var words = matters.Count > 0 ? matters : named;
        // "Gibt es dafür Geld?" wished for advice; what is talked about is what it was wished for.
        return AdviceReader.Read(before) is not null && Wishes.Matter.Of(before).Words is { Count: > 0 } matter
            ? words.Where(word => matter.Contains(word.AsTyped, StringComparer.OrdinalIgnoreCase) || LandMention.Has(word, before.Words))
            : words;
    }

    [GeneratedRegex(@"^\s*((und|aber|oder|sowie|auch)\s+)+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Connective();

    [GeneratedRegex(
        @"^\s*((ok|okay|gut|danke|super|so|und|jetzt?|noch|nochmal|noch mal|dann|ach|ja|nun|also|mal|halt|aber)[,.!]* +)*((zu )?(ein(em)? )?(ganz )?(andere[sm]?|neues|neuem) thema|zum thema|"
        + @"(eine )?(ganz )?(andere|neue|weitere) frage|themenwechsel|(et)?was (ganz )?andere?s)\b *[:,.–-]? *",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NewSubject();
}
