using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Answering;

/// <summary>Chooses the rows of a table that answer: those that name what is asked, or all where title and headings name it already.</summary>
internal static class TableRows
{
    /// <summary>Rows that carry this share of what the best row carries of the rest are shown with it.</summary>
    private const double NearBest = 0.6;

    /// <summary>A table of so few rows is read at a glance, and what sets the rows apart is often the answer.</summary>
    private const int SmallTable = 3;

    public static IReadOnlyList<EvidenceQuotation> Around(EvidenceSentence row, Evidence evidence)
    {
        if (Enumeration.Around(row, evidence) is not { } table) return [EvidenceQuotation.Of(row)];
        if (LandSections.Rows(table, evidence.Land) is var own && own.Count < table.Items.Count) return table.Quote(own);
        if (OfNamedLand(table, evidence) is { Count: > 0 } named) return named;
        var open = Open(table, evidence);
        var carried = table.Items.Select(item => Carried(item[0], open, evidence.Terms)).ToArray();
        if (carried.Max() <= 0 && table.RowsOf(evidence.Land) is { Count: > 0 } ofLand) return ofLand;
        if (table.Items.Count <= SmallTable) return table.Quote(table.Items);
        if (carried.Max() > 0) return table.Quote(table.Items.Where((_, i) => carried[i] >= carried.Max() * NearBest).Take(Enumeration.MostItems));
        return table.Quote(table.Items.Count <= Enumeration.MostItems ? table.Items : table.Items.Where(item => item.Contains(row)));
    }

    /// <summary>
    /// Of a table with a row for each Land those of the Land that is named, though others speak of it too ("Regel aus NRW gilt nicht"). A long table goes over several passages, so that they may
    /// stand in another one of the document.
    /// </summary>
    public static IReadOnlyList<EvidenceQuotation> OfNamedLand(Enumeration table, Evidence evidence)
    {
        if (!evidence.Land.IsNamed || !table.IsTable || !table.Items.All(item => LandPreference.OfRow(item[0]) is not null)) return [];
        if (table.RowsOf(evidence.Land) is { Count: > 0 } own) return own;
        return [.. evidence.Sentences.Where(other => other.Hit.Document.Id == table.First.Hit.Document.Id && evidence.Land.IsOf(other)).Take(Enumeration.MostItems).Select(EvidenceQuotation.Of)];
    }

    /// <summary>Positions of the names in the question that nothing above the rows carries. What is to be enumerated tells no row from another, nor do verbs.</summary>
    private static int[] Open(Enumeration table, Evidence evidence)
    {
        var above = evidence.Terms.PresenceIn($"{PassageContext.Headings(table.First.Hit)}\n{table.LeadIn?.Text}").Values;
        var shares = evidence.Terms.ShareByWord(above);
        var kind = evidence.Question.Type is QuestionType.Which or QuestionType.List ? evidence.Question.Kind : -1;
        return [.. Enumerable.Range(0, shares.Length).Where(word => word != kind && evidence.Question.IsAspect(evidence.Question.Words[word]) && shares[word] < Coverage.CoveredFrom)];
    }

    private static double Carried(EvidenceSentence row, int[] open, QuestionTerms terms)
    {
        var shares = terms.ShareByWord(row.Presence);
        return open.Sum(word => shares[word] * terms.WordMass[word]);
    }
}
