using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>
/// Decides whether to ask back before looking anything up. Asking back is a burden on the asker, so it is done for a short list of matters, and
/// beyond a question without any matter never twice for the same thing in a conversation.
/// </summary>
internal static class ClarificationRules
{
    private static readonly WordList Products = WordList.Read(typeof(ClarificationRules), "products.txt");
    private static readonly WordList ChoiceWords = WordList.Read(typeof(ClarificationRules), "choice-words.txt");

    /// <param name="question">What is asked now.</param>
    /// <param name="conversation">What was said before, having been asked back included.</param>
    /// <param name="profile">Who asks, as far as question and conversation tell; a Land known from it need not be asked for.</param>
    /// <returns><see langword="null"/> when the question can be looked up as it is.</returns>
    public static ClarificationNeed? NeedOf(UnderstoodQuestion question, Conversation conversation, AskerProfile profile)
    {
        if (question.IsFragment) return ClarificationNeed.Matter;
        if (OfText(question) is not { } need || WasAskedFor(need, conversation)) return null;
        return need == ClarificationNeed.Land && profile.Land is not null ? null : need;
    }

    /// <summary>True when one of the earlier questions was answered by asking for this.</summary>
    public static bool WasAskedFor(ClarificationNeed need, Conversation conversation) => conversation.Turns.Any(turn => AskedFor(turn) == need);

    /// <summary>True when the turn ended in a question to the asker whose reply belongs to the question before it.</summary>
    public static bool WasAskedBack(Turn turn) => AskedFor(turn) is ClarificationNeed.Land or ClarificationNeed.Purpose or ClarificationNeed.Meaning;

    /// <summary>What was, or where the answer is not known would have been, asked for.</summary>
    public static ClarificationNeed? AskedFor(Turn turn) => turn.Answer switch
    {
        Clarification clarification => clarification.Need,
        null => OfUnanswered(QuestionReader.Read(turn.Question.Text)),
        _ => null,
    };

    /// <summary>A definition, a reason or a way to do something holds everywhere; a limit, a date, an office does not.</summary>
    public static bool AsksForTheRule(UnderstoodQuestion question) => question.Type is
        QuestionType.Which or QuestionType.HowMany or QuestionType.Cost or QuestionType.When or QuestionType.Who or QuestionType.YesNo or QuestionType.List;

    private static ClarificationNeed? OfUnanswered(UnderstoodQuestion question)
    {
        var need = OfText(question) ?? (NeedsLandForAdvice(question) ? ClarificationNeed.Land : null);
        return need == ClarificationNeed.Land && LandMention.In(question.Text) is not null ? null : need;
    }

    /// <summary>Offices and money are asked for by Land; the skills that name them ask for it.</summary>
    private static bool NeedsLandForAdvice(UnderstoodQuestion question) =>
        AdviceReader.Read(question) switch
        {
            AdviceKind.Funding => true,
            AdviceKind.Office => OfficeTopic.Of(question).NeedsLand,
            AdviceKind.Peers => Matter.Of(question).IsEmpty && ProfileMention.In(question.Text).Size is null && LikeUs.Asks(question.Text),
            _ => false,
        };

    private static ClarificationNeed? OfText(UnderstoodQuestion question)
    {
        string[] words = [.. question.Words.Select(word => word.Folded)];
        if (ClarifyingWordings.OwnLand.Fits(words)) return ClarificationNeed.Land;
        if (ClarifyingWordings.Procurement.Fits(words) && (AsksForTheRule(question) || (question.Type == QuestionType.Topic && ClarifyingWordings.OfUs.Fits(words)))) return ClarificationNeed.Land;
        if (ClarifyingWordings.Land.Fits(words) && (AsksForTheRule(question) || ClarifyingWordings.InCharge.Fits(words))) return ClarificationNeed.Land;
        return ClarifyingWordings.Choice.Fits(words) && NamesOnlyAKindOfProduct(question) ? ClarificationNeed.Purpose : null;
    }

    /// <summary>The question with the asker's Land, where the answer differs from Land to Land and none is named.</summary>
    public static string WithLand(string text, AskerProfile profile) =>
        profile.Land is { } land && LandMention.In(text) is null && DiffersByLand(QuestionReader.Read(text)) ? $"{text.TrimEnd('?', ' ')} {LandWording.In(land)}?" : text;

    private static bool DiffersByLand(UnderstoodQuestion question) =>
        OfText(question) == ClarificationNeed.Land || ClarifyingWordings.Supervision.Fits([.. question.Words.Select(word => word.Folded)]);

    private static bool NamesOnlyAKindOfProduct(UnderstoodQuestion question) =>
        question.Words.Any(word => Products.Contains(word.Folded))
        && question.Words.Where(word => word.IsContent).All(word => Products.Contains(word.Folded) || ChoiceWords.Contains(word.Folded));
}
