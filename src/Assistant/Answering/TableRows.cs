namespace SmartRegions.Assistant.Answering;

/// <summary>Chooses the rows of a table that answer: those that name what is asked, or all where title and headings name it already.</summary>
internal static class TableRows
{
    /// <summary>Share of the question that title, headings and lead-in may leave open for the whole table to be the answer.</summary>
    private const double LeftOpen = 0.15;

    /// <summary>Rows that carry this share of what the best row carries of the rest are shown with it.</summary>
    private const double NearBest = 0.85;

    public static IReadOnlyList<Quotation> Around(EvidenceSentence row, Evidence evidence)
    {
        if (Enumeration.Around(row, evidence) is not { } table) return [Quotation.Of(row)];
        var open = Open(table, evidence);
        var carried = table.Items.Select(item => Carried(item[0], open, evidence.Terms)).ToArray();
        var whole = evidence.Terms.Share(open) <= LeftOpen || carried.Max() <= 0;
        if (whole) return table.Quote(table.Items.Count <= Enumeration.MostItems ? table.Items : table.Items.Where(item => item.Contains(row)));
        return table.Quote(table.Items.Where((_, i) => carried[i] >= carried.Max() * NearBest).Take(Enumeration.MostItems));
    }

    /// <summary>1 for each term of the question that nothing above the rows carries.</summary>
    private static double[] Open(Enumeration table, Evidence evidence)
    {
        var above = evidence.Terms.PresenceIn($"{PassageContext.Headings(table.First.Hit)}\n{table.LeadIn?.Text}").Values;
        if (evidence.Named.Words.TryGetValue(table.First.Hit.Document.Id, out var words)) evidence.Terms.Raise(above, words);
        return Array.ConvertAll(above, value => 1 - value);
    }

    private static double Carried(EvidenceSentence row, double[] open, QuestionTerms terms) =>
        terms.Share([.. row.Presence.Select((value, term) => value * open[term])]);
}
