namespace SmartRegions.Assistant.Answering;

/// <summary>Leaves out of an answer what it says twice, and what only points to another sheet where something is said.</summary>
internal static class Repetition
{
    /// <summary>A fuller sentence that leads instead may say so many times as much at most.</summary>
    private const int MostOfFuller = 2;

    /// <param name="quotations">In the order they are shown.</param>
    /// <returns>
    /// Of sentences that say the same the fuller one, or the one that does not point to another sheet for it; it leads where the other did. No sentence but the leading one that a list says again. A
    /// sentence that the next one points back at stays. Signposts beside statements are left out; one that leads comes last.
    /// </returns>
    public static IReadOnlyList<EvidenceQuotation> Without(IReadOnlyList<EvidenceQuotation> quotations)
    {
        var listed = StatementContent.Of(quotations.Where(quotation => !IsPlain(quotation)).Select(quotation => quotation.Text));
        var kept = quotations.Select(quotation => new Said(quotation, StatementContent.Of(quotation.Text))).ToList();
        foreach (var said in kept.Where(said => IsPlain(said.Quotation)).Reverse().ToList())
        {
            if (!kept.Contains(said) || IsNeeded(said, kept)) continue;
            var fuller = kept.Find(other => other != said && IsPlain(other.Quotation) && said.Content.IsWithin(other.Content));
            if (fuller is not null && IsSaidThere(said, fuller)) Replace(kept, fuller, said);
            else if (fuller is not null && !(said == kept[0] && IsTerse(said, fuller))) Replace(kept, said, fuller);
            else if (said != kept[0] && said.Content.IsListedIn(listed)) kept.Remove(said);
        }

        return WithoutSignposts([.. kept.Select(said => said.Quotation)]);
    }

    /// <summary>A sentence of its own: no item, no row, no lead-in.</summary>
    private static bool IsPlain(EvidenceQuotation quotation) => SupportingSentences.IsSelfStanding(quotation.Sentences[0]);

    private static bool IsNeeded(Said said, List<Said> kept) =>
        kept.IndexOf(said) + 1 is var next && next < kept.Count && ReferenceEquals(kept[next].Quotation.Hit, said.Quotation.Hit) && BackReference.Begins(kept[next].Quotation.Text);

    /// <summary>Who is told the one thing first reads on where the other tells it among others.</summary>
    private static bool IsTerse(Said lead, Said fuller) => fuller.Content.Length > lead.Content.Length * MostOfFuller;

    /// <summary>Of two that say the same, one points to the sheet that says it.</summary>
    private static bool IsSaidThere(Said said, Said other) => other.Content.PointsElsewhere && !said.Content.PointsElsewhere && other.Content.IsWithin(said.Content);

    private static void Replace(List<Said> kept, Said said, Said by)
    {
        var leads = kept[0] == said;
        kept.Remove(said);
        if (!leads) return;
        kept.Remove(by);
        kept.Insert(0, by);
    }

    private static IReadOnlyList<EvidenceQuotation> WithoutSignposts(IReadOnlyList<EvidenceQuotation> quotations)
    {
        var saying = quotations.Where(quotation => !IsPlain(quotation) || !Signpost.Is(quotation.Text)).ToList();
        if (saying.Count == 0 || saying.Count == quotations.Count) return quotations;
        return saying.Contains(quotations[0]) ? saying : [.. saying, quotations[0]];
    }

    /// <summary>A quotation with what it says. Compared as objects.</summary>
    private sealed class Said(EvidenceQuotation quotation, StatementContent content)
    {
        public EvidenceQuotation Quotation => quotation;

        public StatementContent Content => content;
    }
}
