using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Legal;

namespace SmartRegions.Assistant.Answering;

/// <summary>Replies to a legal question: with the rule where it asks for one and the sources surely have it or speak of most of it, otherwise with the offices that its case is for.</summary>
/// <param name="lookup">Where the supervision of a Land is looked up.</param>
internal sealed class LegalReply(Lookup lookup)
{
    /// <param name="text">The question.</param>
    /// <param name="finding">What the sources say on it.</param>
    /// <param name="fits">Whether that may be shown.</param>
    /// <param name="profile">Whose Land names the offices.</param>
    /// <param name="replies">Makes the escalation.</param>
    /// <param name="findings">Makes the answer.</param>
    /// <param name="trace">Told of each lookup.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public async Task<Answer> ToAsync(string text, Finding finding, bool fits, AskerProfile profile, Replies replies, FindingReplies findings, Trace trace, CancellationToken cancellationToken)
    {
        var isCertain = fits && lookup.IsCertain(finding);
        if ((isCertain || (fits && finding.SpeaksOfMost)) && !SingleCase.IsIn(text)) return findings.CiteRule(finding, isCertain, profile.Land);
        var matter = LegalMatters.In(text);
        var general = isCertain && finding.SpeaksOfMost ? finding : await SupervisionAsync(matter, profile, trace, cancellationToken);
        return replies.EscalateCase(matter, profile, general is null ? null : findings.Cite(general, isCertain: true, caution: null));
    }

    /// <summary>Who supervises data protection in the asker's Land, where the case is about that and a sheet names it.</summary>
    private async Task<Finding?> SupervisionAsync(LegalMatter matter, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        if (matter != LegalMatter.DataProtection || profile.Land is not { } land) return null;
        var finding = await lookup.FindAsync(QuestionReader.Read($"Welche Datenschutzaufsicht ist für Kommunen {LandWording.In(land)} zuständig?"), profile, trace, cancellationToken);
        return lookup.IsCertain(finding) ? finding : null;
    }
}
