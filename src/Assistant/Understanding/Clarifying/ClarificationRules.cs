using System.Text.RegularExpressions;
using SmartRegions.Assistant.Conversations;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>
/// Decides whether to ask back before looking anything up. Asking back is a burden on the asker, so it is done for a short list of matters, and
/// beyond a question without any matter at most once in a conversation.
/// </summary>
internal static partial class ClarificationRules
{
    /// <param name="question">What is asked now.</param>
    /// <param name="conversation">What was said before; a Land named there counts, and so does having been asked back.</param>
    /// <param name="profile">A Land known from it need not be asked for.</param>
    /// <returns><see langword="null"/> when the question can be looked up as it is.</returns>
    public static ClarificationNeed? NeedOf(UnderstoodQuestion question, Conversation conversation, AskerProfile profile)
    {
        if (question.IsFragment) return ClarificationNeed.Matter;
        if (AskedBackIn(conversation)) return null;
        var need = OfText(question);
        return need == ClarificationNeed.Land && (profile.Land is not null || IsLandNamed(question, conversation)) ? null : need;
    }

    /// <summary>True when one of the earlier questions was, or where the answer is not known would have been, answered by asking for Land or purpose.</summary>
    public static bool AskedBackIn(Conversation conversation) => conversation.Turns.Any(WasAskedBack);

    public static bool WasAskedBack(Turn turn) => turn.Answer switch
    {
        Clarification clarification => clarification.Need != ClarificationNeed.Matter,
        null => OfText(QuestionReader.Read(turn.Question.Text)) is not null,
        _ => false,
    };

    private static ClarificationNeed? OfText(UnderstoodQuestion question)
    {
        var words = string.Join(' ', question.Words.Select(word => word.Folded));
        if (DependsOnLand().IsMatch(words) && AsksForTheRule(question) && !IsNotOfTheLand().IsMatch(words)) return ClarificationNeed.Land;
        return Choice().IsMatch(words) && NamesOnlyAKindOfProduct(question) ? ClarificationNeed.Purpose : null;
    }

    private static bool IsLandNamed(UnderstoodQuestion question, Conversation conversation) =>
        LandMention.In(question.Text) is not null || conversation.Turns.Any(turn => LandMention.In(turn.Question.Text) is not null);

    /// <summary>A definition, a reason or a way to do something holds everywhere; a limit, a date, an office does not.</summary>
    private static bool AsksForTheRule(UnderstoodQuestion question) => question.Type is
        QuestionType.Which or QuestionType.HowMany or QuestionType.Cost or QuestionType.When or QuestionType.Who or QuestionType.YesNo or QuestionType.List;

    private static bool NamesOnlyAKindOfProduct(UnderstoodQuestion question) =>
        question.Words.Any(word => Product().IsMatch(word.Folded))
        && question.Words.Where(word => word.IsContent).All(word => Product().IsMatch(word.Folded) || ChoiceWord().IsMatch(word.Folded));

    /// <summary>Matters that every Land settles for itself.</summary>
    [GeneratedRegex(
        @"\b(freihandige\w* vergabe\w*|verhandlungsvergabe\w*|direktauftrag\w*|direktauftrage\w*|direktvergabe\w*|beschrankte\w* ausschreibung\w*|wertgrenze\w*|vergabegrenze\w*|landesforderung\w*|landesprogramm\w*|forderprogramm\w* des landes|landesmittel\w*|landeszuschuss\w*|feiertag\w*|schulferien|kommunalaufsicht|rechtsaufsicht\w*)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DependsOnLand();

    /// <summary>Words of European or federal law, and of questions about all Länder.</summary>
    [GeneratedRegex(
        @"\b(eu|europaweit\w*|bund|bundes\w*|bundesweit\w*|vgv|gwb|uvgo|lander|bundeslander\w*|jedes land|landern|unterschied\w*|oberschwellen\w*|gibt es uberhaupt)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex IsNotOfTheLand();

    /// <summary>Wordings that ask for a choice.</summary>
    [GeneratedRegex(
        @"\b(was|welche\w*) (\w+ ){0,2}(nehmen|kaufen|anschaffen|bestellen|empfehlen|empfiehlst|empfehlt|beschaffen)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Choice();

    [GeneratedRegex(
        @"^(sensor|sensoren|sensorik|technik|software|plattform|app|apps|losung|losungen|system|systeme|funk|funktechnik|gerat|gerate|kamera|kameras|hardware|ki|tool|tools|messgerat|messgerate|programm)$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Product();

    [GeneratedRegex(
        @"^(nehm|kauf|anschaff|schaff|bestell|empfehl|empfiehl|beschaff|woll|mocht|brauch|soll|gemeinde|stadt|kommune|landkreis|kreis|gut|best|neu|smart|einfuhr|einsetz)\w*$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ChoiceWord();
}
