using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Assistant.Understanding.Legal;

namespace SmartRegions.Assistant.Answering;

/// <summary>Replies to a legal question: with the rule where it asks for one and the sources surely have it or speak of most of it, otherwise with the offices that its case is for.</summary>
/// <param name="lookup">Where the supervision of a Land is looked up.</param>
internal sealed class LegalReply(Lookup lookup)
{
    /// <param name="text">The question.</param>
    /// <param name="found">What the sources say on it.</param>
    /// <param name="turn">By whom it is asked, whose Land names the offices, and what makes the answer.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public async Task<Answer> ToAsync(string text, LookedUp found, CurrentTurn turn, CancellationToken cancellationToken)
    {
        var (finding, profile) = (found.Finding, turn.Scene.Profile);
        var isCertain = found.Fits && lookup.IsCertain(finding);
        if ((isCertain || (found.Fits && finding.SpeaksOfMost)) && !SingleCase.IsIn(text)) return turn.Findings.CiteRule(finding, isCertain, profile.Land);
        var matter = LegalMatters.In(text);
        var general = isCertain && finding.SpeaksOfMost ? finding : await SupervisionAsync(matter, profile, turn.Trace, cancellationToken);
        return turn.Replies.EscalateCase(matter, profile, general is null ? null : turn.Findings.Cite(general, isCertain: true, caution: null));
    }

    /// <summary>Who supervises data protection in the asker's Land, where the case is about that and a sheet names it.</summary>
    private async Task<Finding?> SupervisionAsync(LegalMatter matter, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        if (matter != LegalMatter.DataProtection || profile.Land is not { } land) return null;
        var finding = await lookup.FindAsync(QuestionReader.Read($"Welche Datenschutzaufsicht ist für Kommunen {LandWording.In(land)} zuständig?"), profile, trace, cancellationToken);
        return lookup.IsCertain(finding) ? finding : null;
    }
}
