using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.PersonalData;

/// <summary>What is asked in a message that personal data were taken out of: the marks of <see cref="Redaction"/>, and what only leads up to them, are no matter.</summary>
internal static partial class RedactedText
{
    /// <summary>Fewer words beside a mark only introduce what was taken out: "Meine Nummer ist […]".</summary>
    private const int FewestWords = 4;

    /// <returns>The text itself where nothing was taken out of it, or nothing else is left.</returns>
    public static string MatterOf(string text)
    {
        if (!Mark().IsMatch(text)) return text;
        var matter = string.Concat(Clauses().Matches(text).Select(clause => clause.Value).Where(clause => !Mark().IsMatch(clause) || WordsBeside(clause) >= FewestWords));
        var plain = Spaces().Replace(Mark().Replace(matter, " "), " ").Trim(' ', ',', ';', ':');
        return plain.Length > 0 ? plain : text;
    }

    /// <summary>The conversation with the matter of each question.</summary>
    public static Conversation MatterOf(Conversation conversation) =>
        conversation.Turns.Any(turn => Mark().IsMatch(turn.Question.Text))
            ? conversation with { Turns = [.. conversation.Turns.Select(turn => turn with { Question = turn.Question with { Text = MatterOf(turn.Question.Text) } })] }
            : conversation;

    private static int WordsBeside(string clause) => Mark().Replace(clause, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter));

    /// <summary>As <see cref="Redaction.Of"/> writes it, with the label that stood before.</summary>
    [GeneratedRegex(@"((IBAN|Tel\.?|Telefon(nummer)?|Handy(nummer)?|Mobil|E-Mail|Mail|Steuer-?ID|Konto(nummer)?):?\s*)?\[[\p{L}-]{2,40} entfernt\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"[^,;!?\n]*[,;!?\n]?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Clauses();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
