using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Assistant.Understanding.Sections;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Conversations;

/// <summary>
/// Looks up a question that leans on what was said before: first in the sheet that was answered from, then in the sheets on what is talked about, then everywhere. A question that may stand alone is
/// not drawn back where it names things, and a sheet is named after all of them.
/// </summary>
internal sealed class FollowUpLookup(KnowledgeAccess knowledge, Lookup lookup)
{
    /// <summary>Share of the question's own words from which what is quoted says what is asked, so that no other place is looked into.</summary>
    private const double Literally = 0.9;

    /// <summary>Within a few sheets something is always nearest: what says less of them is shown with reserve.</summary>
    private const double MostlySaid = 0.5;

    private const double WorthOfShown = 0.2;
    private const double WorthOfMatter = 0.15;

    private readonly TalkReader _talks = new(knowledge);

    /// <param name="own">The question as it stands.</param>
    /// <param name="followUp">How it leans on what was said before.</param>
    /// <param name="scene">What it is asked into; whose Land comes first.</param>
    /// <param name="trace">Told of each step.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where the sources know nothing of what was talked about.</returns>
    public async Task<LookedUp?> FindAsync(UnderstoodQuestion own, FollowUp followUp, Scene scene, Trace trace, CancellationToken cancellationToken)
    {
        var (conversation, profile) = (scene.Conversation, scene.Profile);
        if (SectionRequest.OfLand(own) is { } office && await lookup.FindSectionAsync(office, profile, Lookup.Everywhere, trace, cancellationToken) is { } there) return new LookedUp(there, Fits: true);
        var alone = followUp.Dependence == Dependence.Possible ? OwnFinding.Of(await lookup.FindAsync(own, profile, trace, cancellationToken), own) : null;
        if (alone is { HasOwnSheet: true } && lookup.IsCertain(alone.Finding)) return new LookedUp(OnTalk(alone.Finding, followUp), Fits: true);
        if (await _talks.ReadAsync(own.Text, followUp, conversation, cancellationToken) is not { } talk) return null;
        trace.Add(TraceStep.Talk, $"„{string.Join(", ", talk.Matter)}“: {GermanCount.Of(talk.Sheets.Count, "Blatt", "Blätter")}");

        var found = await LeaningAsync(talk, own, profile, trace, cancellationToken);
        var answered = alone is { IsByChance: false } && lookup.Fits(alone.Finding) && !IsOfAnotherLand(alone.Finding, own, profile) ? alone.Finding : null;
        var best = found.Where(spoken => Carries(spoken, own) && (answered is null || (spoken.Finding.MissesNoneOf(own) && spoken.Finding.Probability >= answered.Probability))).MaxBy(spoken => spoken.Score);
        if (best is null && answered is null && await StandingAsync(own, followUp, profile, trace, cancellationToken) is { } standing) return standing;
        return new LookedUp(best?.Finding ?? answered ?? found[0].Finding, Fits: best is not null || answered is not null);
    }

    /// <summary>"Was muss da ins Leistungsverzeichnis?" points back and names what it asks about: where the talk adds nothing to that, it is answered alone, with reserve.</summary>
    private async Task<LookedUp?> StandingAsync(UnderstoodQuestion own, FollowUp followUp, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        if (followUp.Dependence != Dependence.Certain) return null;
        var alone = OwnFinding.Of(await lookup.FindAsync(own, profile, trace, cancellationToken), own);
        var stands = !alone.IsByChance && lookup.IsCertain(alone.Finding) && alone.Finding.MissesNoneOf(own) && !IsOfAnotherLand(alone.Finding, own, profile);
        return stands ? new LookedUp(lookup.WithReserve(alone.Finding), Fits: true) : null;
    }

    /// <summary>"Musste der Rat zustimmen?" after a question on cameras may ask of those: a yes or no on another matter is shown with reserve.</summary>
    private Finding OnTalk(Finding alone, FollowUp followUp) =>
        alone.Extract.Quotations is [var lead, ..] && VerdictForm.Match(lead.Text) > 0 && !SpeaksOf(followUp.Matter, lead) ? lookup.WithReserve(alone) : alone;

    /// <summary>"Bis wann muss der Antrag weg?" after a programme of Bavaria does not ask for the deadlines of Hessen.</summary>
    private static bool IsOfAnotherLand(Finding alone, UnderstoodQuestion own, AskerProfile profile) =>
        profile.Land is { } land && LandMention.In(own.Text) is null && alone.Extract.Quotations is [{ Document.Laender: { Count: > 0 } laender }, ..] && !laender.Contains(land);

    /// <summary>True where the quotation or the headings above it have one of the words.</summary>
    private static bool SpeaksOf(IReadOnlyList<string> matter, EvidenceQuotation quotation)
    {
        var stems = GermanTokenizer.Tokenize($"{PassageContext.Headings(quotation.Hit)}\n{quotation.Text}").Select(token => CistemStemmer.Stem(Folding.Fold(token.Text))).ToHashSet(StringComparer.Ordinal);
        return matter.Any(word => stems.Contains(CistemStemmer.Stem(Folding.Fold(word))));
    }

    private async Task<IReadOnlyList<SpokenFinding>> LeaningAsync(Talk talk, UnderstoodQuestion own, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var found = new List<SpokenFinding>();
        var matter = QuestionReader.Read(string.Join(' ', talk.Matter));
        // A Land has no steps and no price; those of the sheet that tells of emergencies are for quieter days.
        var hasNoSections = talk.FollowUp.Before == IncidentTurn.Matter || (SectionRequest.LeavesMatterOpen(own) && matter.Words.All(word => LandMention.Has(word, matter.Words)));
        var section = hasNoSections ? null : SectionRequest.Of(own, matter);
        foreach (var (question, needsSheet) in Readings(talk, own))
        {
            foreach (var (within, worth) in PlacesOf(talk).Where(place => !needsSheet || place.Within.Count > 0))
            {
                var finding = await InAsync(question, section, within, profile, trace, cancellationToken);
                var spoken = SpokenFinding.Of(finding, own, worth);
                if (within.Count == 0) spoken = spoken with { SpeaksOfOwn = spoken.SpeaksOfOwn && !finding.MissesAllOf(matter) };
                else spoken = spoken with { Finding = lookup.WithoutLead(finding, withReserve: spoken.NamesSomething && spoken.Quoted < MostlySaid) };
                found.Add(spoken);
                if (Carries(spoken, own) && lookup.IsCertain(spoken.Finding) && spoken.Quoted >= Literally) return found;
            }
        }

        return found;
    }

    /// <summary>The ways to read it with what it takes over; what takes the place of something else ("Und bei Bodenfeuchte?") also alone, where a sheet on the matter says the rest.</summary>
    private static IEnumerable<(UnderstoodQuestion Question, bool NeedsSheet)> Readings(Talk talk, UnderstoodQuestion own)
    {
        var isSubstitute = own.Type == QuestionType.Topic && !SectionRequest.LeavesMatterOpen(own);
        if (isSubstitute) yield return (QuestionReader.Read(talk.FollowUp.Resolved!), NeedsSheet: false);
        yield return (QuestionReader.Read($"{talk.FollowUp.Own} {string.Join(' ', talk.Matter)}?"), NeedsSheet: false);
        if (isSubstitute) yield return (own, NeedsSheet: true);
    }

    /// <summary>Where to look, and what that a sheet is about what is talked of adds to the probability that it answers.</summary>
    private static IEnumerable<(IReadOnlySet<DocumentId> Within, double Worth)> PlacesOf(Talk talk)
    {
        if (talk.Shown is { } shown) yield return (new HashSet<DocumentId> { shown }, WorthOfShown);
        if (talk.Sheets.Count > (talk.Shown is null ? 0 : 1)) yield return (talk.Sheets, WorthOfMatter);
        yield return (Lookup.Everywhere, 0);
    }

    /// <summary>
    /// What asks for nothing but a section of what is talked about is answered by that section. Who asks for an amount, a date, a person may be told it by a sentence; where none tells it, the section
    /// says why.
    /// </summary>
    private async Task<Finding> InAsync(UnderstoodQuestion question, SectionRequest? section, IReadOnlySet<DocumentId> within, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        if (section is null or { Role: SectionRole.Summary }) return await lookup.FindAsync(question, profile, within, trace, cancellationToken);
        if (section.Use == SectionUse.First || !QuestionTypes.DemandForm(question.Type))
            return await lookup.FindSectionAsync(section, profile, within, trace, cancellationToken) ?? await lookup.FindAsync(question, profile, within, trace, cancellationToken);
        var finding = await lookup.FindAsync(question, profile, within, trace, cancellationToken);
        return finding.Coverage.LacksForm && await lookup.FindSectionAsync(section, profile, within, trace, cancellationToken) is { } told ? told : finding;
    }

    private bool Carries(SpokenFinding spoken, UnderstoodQuestion own) =>
        lookup.Fits(spoken.Finding) && !IsAnotherMeaning(spoken.Finding) && spoken.SpeaksOfOwn && (spoken.NamesSomething || TellsTheForm(spoken.Finding, own.Type));

    /// <summary>"Und bei Bau?" after thresholds does not ask what "BMK" means.</summary>
    private static bool IsAnotherMeaning(Finding finding) => finding.Evidence.Question.Type != QuestionType.Definition && Lookup.IsOnlyAMeaning(finding);

    /// <summary>What asks for an amount, a date, a duration and nothing else is answered by one, or by the section that says why there is none.</summary>
    private static bool TellsTheForm(Finding finding, QuestionType type) =>
        !finding.Coverage.LacksForm
        || (finding.IsLiteral && type != QuestionType.HowLong)
        || finding.Extract.Quotations.Any(quotation => SectionHeadings.RoleOf(PassageContext.InnermostHeading(quotation.Hit)) == SectionRole.Unknown);
}
