using System.Text.RegularExpressions;
using SmartRegions.Assistant.Advice.Office;
using SmartRegions.Assistant.Advice.Peers;
using SmartRegions.Assistant.Advice.Recognising;
using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Conversations;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>
/// Decides whether to ask back before looking anything up. Asking back is a burden on the asker, so it is done for a short list of matters, and
/// beyond a question without any matter never twice for the same thing in a conversation.
/// </summary>
internal static partial class ClarificationRules
{
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
        var words = string.Join(' ', question.Words.Select(word => word.Folded));
        if (DependsOnLand().IsMatch(words) && (AsksForTheRule(question) || Responsible().IsMatch(words)) && !IsNotOfTheLand().IsMatch(words)) return ClarificationNeed.Land;
        return Choice().IsMatch(words) && NamesOnlyAKindOfProduct(question) ? ClarificationNeed.Purpose : null;
    }

    /// <summary>The question with the asker's Land, where the answer differs from Land to Land and none is named.</summary>
    public static string WithLand(string text, AskerProfile profile) =>
        profile.Land is { } land && LandMention.In(text) is null && OfText(QuestionReader.Read(text)) == ClarificationNeed.Land ? $"{text.TrimEnd('?', ' ')} {LandWording.In(land)}?" : text;

    /// <summary>A definition, a reason or a way to do something holds everywhere; a limit, a date, an office does not.</summary>
    private static bool AsksForTheRule(UnderstoodQuestion question) => question.Type is
        QuestionType.Which or QuestionType.HowMany or QuestionType.Cost or QuestionType.When or QuestionType.Who or QuestionType.YesNo or QuestionType.List;

    private static bool NamesOnlyAKindOfProduct(UnderstoodQuestion question) =>
        question.Words.Any(word => Product().IsMatch(word.Folded))
        && question.Words.Where(word => word.IsContent).All(word => Product().IsMatch(word.Folded) || ChoiceWord().IsMatch(word.Folded));

    /// <summary>Matters that every Land settles for itself.</summary>
    [GeneratedRegex(
        @"\b(freihandige\w* vergabe\w*|verhandlungsvergabe\w*|direktauftrag\w*|direktauftrage\w*|direktvergabe\w*|direkt (beauftragen|vergeben|kaufen|bestellen)|ohne (ausschreibung|vergleichsangebote?)|beschrankte\w* ausschreibung\w*|wertgrenze\w*|vergabegrenze\w*|landesforderung\w*|landesprogramm\w*|forderprogramm\w* des landes|landesmittel\w*|landeszuschuss\w*|landesgeld\w*|landesforderquote\w*|landesstelle\w*|ab (welche\w*|wann) (\w+ ){0,8}(ausschreiben|ausgeschrieben|ausschreibung)|(stelle|amt|behorde|ministerium|ansprechpartner\w*|anlaufstelle) (beim|im|vom|des) lande?s?|bfdi (\w+ ){0,6}zustandig\w*|zustandig\w* (\w+ ){0,6}bfdi|(in unserem|in unserm|bei uns im|unser) (bundes)?land|feiertag\w*|schulferien|kommunalaufsicht|rechtsaufsicht\w*)\b|\b(welche\w*|wer|unsere?|zustandige\w*) (\w+ ){0,6}(datenschutz ?aufsicht\w*|datenschutz ?behorde\w*|landesdatenschutz\w*|it dienstleister\w*)\b|\b(datenschutz ?aufsicht\w*|datenschutz ?behorde\w*|it dienstleister\w*) (\w+ ){0,2}(wer|welche\w*|fur uns)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DependsOnLand();

    /// <summary>Keywords for whoever is in charge: "zuständige Datenschutzaufsicht Adresse".</summary>
    [GeneratedRegex(@"\bzustandig\w*\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Responsible();

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
