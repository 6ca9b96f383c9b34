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
        var words = string.Join(' ', Matter.Of(question).Text.Split(' ').Where(word => word.Length > 0 && !AskingWords.Contains(FoldedText.Of(word))));
        var folded = FoldedText.Of(question.Text);
        if (Supervision().IsMatch(folded)) return new OfficeTopic(words, SectionRole.DataProtectionAuthority, NeedsLand: true);
        if (ItProvider().IsMatch(folded)) return new OfficeTopic(words, SectionRole.ItProvider, NeedsLand: true);
        if (DataProtection().IsMatch(folded)) return new OfficeTopic(words, SectionRole.DataProtectionAuthority, NeedsLand: false);
        return new OfficeTopic(words, SectionRole.Advisers, NeedsLand: words.Length == 0 || ClarifyingWordings.OwnLand.Fits(FoldedText.Words(question.Text)));
    }

    [GeneratedRegex(@"\b(datenschutzaufsicht\w*|datenschutzbehorde\w*|landesdatenschutz\w*|aufsichtsbehorde\w*|datenschutz (aufsicht|behorde)\w*)\b", Options)]
    private static partial Regex Supervision();

    [GeneratedRegex(@"\b(it dienstleister\w*|it dienstleistung\w*|rechenzentrum|rechenzentren|itdienstleister\w*|fur (die|unsere) it)\b", Options)]
    private static partial Regex ItProvider();

    [GeneratedRegex(@"\b(datenschutz\w*|dsgvo|dsb)\b", Options)]
    private static partial Regex DataProtection();
}
