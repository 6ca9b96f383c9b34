using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>Looks a question up in the ways that it can be read: with the talk before it, without what tells how it came up, and part by part.</summary>
/// <param name="knowledge">Names the programmes.</param>
/// <param name="lookup">Where each reading is looked up.</param>
internal sealed class QuestionLookup(KnowledgeAccess knowledge, Lookup lookup)
{
    /// <summary>Of more Länder a table of all of them tells better.</summary>
    private const int MostLaender = 3;

    /// <summary>What may lean on an earlier question is looked up with that where it carries more, two questions in one sentence both.</summary>
    /// <param name="asked">What is asked.</param>
    /// <param name="profile">Whose Land comes first.</param>
    /// <param name="trace">Told of each step.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public async Task<LookedUp> FindAsync(QuestionInTalk asked, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var understood = OwnSize.Spelled(asked.Understood, profile);
        var finding = await TermsAsync(understood, profile, trace, cancellationToken) ?? await ReadingsAsync(asked with { Understood = understood }, profile, trace, cancellationToken);
        return new LookedUp(finding, lookup.Fits(finding) && !(asked.FollowUp.Dependence == Dependence.Certain && finding.MissesAllOf(asked.Own)));
    }

    /// <summary>The terms of a programme that is named stand in its own sheet.</summary>
    /// <returns><see langword="null"/> where no terms are asked for, no programme is named, or its sheet does not tell.</returns>
    private async Task<Finding?> TermsAsync(UnderstoodQuestion understood, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        if (!DetailRules.AskForTerms([.. understood.Words.Select(word => word.Folded)])) return null;
        IReadOnlySet<DocumentId> named = NamedProgrammes.In(understood.Text, await knowledge.Documents(cancellationToken)).Select(document => document.Id).ToHashSet();
        if (named.Count == 0) return null;
        var terms = await lookup.FindSentencesAsync(understood, profile, named, trace, cancellationToken);
        return lookup.Fits(terms) ? terms : null;
    }

    private static IEnumerable<UnderstoodQuestion> OneOrParts(UnderstoodQuestion question) => QuestionParts.Of(question) is { Count: > 0 } parts ? parts : [question];

    private async Task<Finding> ReadingsAsync(QuestionInTalk asked, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var understood = asked.Understood;
        var parts = LandQuestions.Of(understood) is { Count: > 0 and <= MostLaender } byLand ? [.. byLand.SelectMany(asking => OneOrParts(asking.Question))] : QuestionParts.Of(understood);
        var finding = parts.Count == 0 ? await lookup.FindAsync(understood, profile, trace, cancellationToken) : await lookup.FindSentencesAsync(understood, profile, Lookup.Everywhere, trace, cancellationToken);
        if (asked.FollowUp is { Dependence: Dependence.Possible, Resolved: { } longer } && !lookup.IsCertain(finding))
        {
            var leaning = await lookup.FindAsync(QuestionReader.Read(longer), profile, trace, cancellationToken);
            if (leaning.Probability > finding.Probability && leaning.MissesNoneOf(asked.Own)) finding = leaning;
        }

        if (!lookup.Fits(finding) && AskedSentence.Of(understood) is { } sentence) finding = await InItsSituationAsync(sentence, finding, profile, trace, cancellationToken);
        return parts.Count > 0 ? await WithPartsAsync(finding, parts, profile, trace, cancellationToken) : finding;
    }

    /// <summary>The question without what tells how it came up, where it is answered by a document that came up with that too.</summary>
    private async Task<Finding> InItsSituationAsync(UnderstoodQuestion asked, Finding whole, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var alone = await lookup.FindAsync(asked, profile, trace, cancellationToken);
        var known = whole.Evidence.Found.Hits.Select(hit => hit.Document.Id);
        return lookup.Fits(alone) && known.Contains(alone.Extract.Quotations[0].Document.Id) ? alone : whole;
    }

    /// <summary>
    /// The parts of a question one after the other where all are answered; else what answers the whole with the later parts that are; else the
    /// parts that are answered for certain, and that the others are not.
    /// </summary>
    private async Task<Finding> WithPartsAsync(Finding whole, IReadOnlyList<UnderstoodQuestion> parts, AskerProfile profile, Trace trace, CancellationToken cancellationToken)
    {
        var found = new List<Finding>();
        foreach (var part in parts) found.Add(await lookup.FindAsync(part, profile, trace, cancellationToken));
        if (found.TrueForAll(lookup.Fits)) return found.Aggregate((answer, part) => answer.With(part));
        if (lookup.Fits(whole)) return found.Skip(1).Where(lookup.Fits).Aggregate(whole, (answer, part) => answer.With(part));
        if (!found.Exists(lookup.IsCertain)) return whole;

        // What the sheets that answer one part say to the others is near enough to be shown.
        var sheets = found.Where(lookup.IsCertain).SelectMany(part => part.Extract.Quotations).Select(quotation => quotation.Document.Id).ToHashSet();
        for (var i = 0; i < found.Count; i++)
            if (!lookup.Fits(found[i])) found[i] = await lookup.FindSentencesAsync(parts[i], profile, sheets, trace, cancellationToken);
        var answered = found.Where(part => lookup.IsCertain(part) || (lookup.Fits(part) && part.Extract.Quotations.Any(quotation => sheets.Contains(quotation.Document.Id))));
        return found.Except(answered).Aggregate(answered.Aggregate((answer, part) => answer.With(part)), (answer, part) => answer.Without(part.Evidence.Question));
    }
}
