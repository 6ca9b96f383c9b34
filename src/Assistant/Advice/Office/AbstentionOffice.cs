using System.Text.RegularExpressions;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Advice.Office;

/// <summary>Whom to ask where the sources carry no answer: the office for the topic, and that of the asker's Land.</summary>
internal sealed partial class AbstentionOffice(KnowledgeAccess knowledge)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Security = "IT-Sicherheit";

    private readonly OfficeDirectory _directory = new(knowledge);

    /// <param name="question">What could not be answered.</param>
    /// <param name="profile">Whose Land.</param>
    /// <param name="numbers">Gives out the citations.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns>A sentence an office, that for the topic first; nothing where no sheet names one.</returns>
    public async Task<IReadOnlyList<CitedSentence>> ForAsync(UnderstoodQuestion question, AskerProfile profile, CitationNumbers numbers, CancellationToken cancellationToken)
    {
        var topic = TopicOf(FoldedText.Of(question.Text));
        var ofLand = profile.Land is { } land ? await _directory.OfLandAsync(land, cancellationToken) : null;
        var section = topic is not null ? await _directory.OnTopicAsync(topic, cancellationToken) : await _directory.OnHeadingAsync(question, cancellationToken);
        if (section is null && ofLand is null) section = await _directory.OnTopicAsync(OfficeDirectory.Anything, cancellationToken);
        List<CitedSentence> offices = [.. section is null ? [] : SheetQuotes.Opening(section, 1, numbers)];
        if (ofLand is not null) offices.AddRange(OfLand(ofLand, topic, numbers));
        return offices;
    }

    /// <summary>For data protection the authority of the Land, for all else its first address.</summary>
    private static IReadOnlyList<CitedSentence> OfLand(Sheet sheet, string? topic, CitationNumbers numbers)
    {
        var section = topic == OfficeDirectory.DataProtection ? sheet.Section(SectionRole.DataProtectionAuthority) : null;
        return (section ?? sheet.Section(SectionRole.Summary)) is { } shown ? SheetQuotes.Opening(shown, 1, numbers) : [];
    }

    /// <summary>Topics that people ask about in many words; all others are found by the headings of the sheet.</summary>
    private static string? TopicOf(string folded) => SpeaksOfSecurity().IsMatch(folded) ? Security : SpeaksOfDataProtection().IsMatch(folded) ? OfficeDirectory.DataProtection : null;

    [GeneratedRegex(
        @"\b(it sicherheit\w*|informationssicherheit\w*|cyber\w*|hack(er|ing|t|en)\w*|ransomware\w*|phishing\w*|schadsoftware\w*|"
        + @"trojaner\w*|verschlusselungs\w*|nis ?2\w*|bsi|firewall\w*|passwort\w*)\b",
        Options)]
    private static partial Regex SpeaksOfSecurity();

    [GeneratedRegex(@"\b(datenschutz\w*|dsgvo|dsfa|personenbezogen\w*|videouberwach\w*|auftragsverarbeit\w*|einwilligung\w*|loschfrist\w*)\b", Options)]
    private static partial Regex SpeaksOfDataProtection();
}
