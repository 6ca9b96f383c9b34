using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Wishes;

/// <summary>What help is sought with.</summary>
/// <param name="Words">The words of the topic as typed; empty for help in general.</param>
/// <param name="Role">The section of a Land's sheet that answers it.</param>
/// <param name="NeedsLand">True when the office cannot be named without the Land.</param>
internal sealed partial record OfficeTopic(string Words, SectionRole Role, bool NeedsLand)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>What asks for an office without saying with what it is to help.</summary>
    private static readonly WordList AskingWords = WordList.Read(typeof(OfficeTopic), "office-words.txt");

    public static OfficeTopic Of(UnderstoodQuestion question)
    {
        var words = Named(Matter.Of(question).Text);
        if (words.Length == 0 && Marked().Match(question.Text) is { Success: true } marked) words = Named(marked.Groups["topic"].Value);
        var folded = FoldedText.Of(question.Text);
        if (Supervision().IsMatch(folded)) return new OfficeTopic(words, SectionRole.DataProtectionAuthority, NeedsLand: true);
        if (ItProvider().IsMatch(folded)) return new OfficeTopic(words, SectionRole.ItProvider, NeedsLand: true);
        if (DataProtection().IsMatch(folded)) return new OfficeTopic(words, SectionRole.DataProtectionAuthority, NeedsLand: false);
        return new OfficeTopic(words, SectionRole.Advisers, NeedsLand: words.Length == 0 || ClarifyingWordings.OwnLand.Fits(FoldedText.Words(question.Text)));
    }

    /// <summary>True where help is sought with the whole field: "Wer berät uns zu Smart City?"</summary>
    public static bool IsTheField(UnderstoodQuestion question) => Named(Matter.Of(question).Text).Length == 0 && Field().IsMatch(FoldedText.Of(question.Text));

    private static string Named(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !AskingWords.Contains(FoldedText.Of(word))));

    [GeneratedRegex(@"\b(zu|zum|zur|bei|fur|in sachen|wegen) (fragen (zu|zur) |thema |themen )?(der |die |einer |unsere[rn]? )?(smart cit(y|ies)|smarte[nr]? (stadt|region|kommune)\w*|digitalisierung)\b", Options)]
    private static partial Regex Field();

    /// <summary>What stands behind these words is the topic, whatever words it has: "wegen offener Software".</summary>
    [GeneratedRegex(@"\b(wegen|in Sachen|zum Thema|rund um) (?<topic>[\p{L}\p{N}. -]+)", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Marked();

    [GeneratedRegex(@"\b(datenschutzaufsicht\w*|datenschutzbehorde\w*|landesdatenschutz\w*|aufsichtsbehorde\w*|datenschutz (aufsicht|behorde)\w*)\b", Options)]
    private static partial Regex Supervision();

    [GeneratedRegex(@"\b(it dienstleister\w*|it dienstleistung\w*|rechenzentrum|rechenzentren|itdienstleister\w*|fur (die|unsere) it)\b", Options)]
    private static partial Regex ItProvider();

    [GeneratedRegex(@"\b(datenschutz\w*|dsgvo|dsb)\b", Options)]
    private static partial Regex DataProtection();
}
