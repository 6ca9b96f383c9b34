namespace SmartRegions.Knowledge.Documents;

/// <summary>From when to when a document's statements hold, as far as it says so.</summary>
/// <param name="AsOf">When its content was last checked ("Stand").</param>
/// <param name="Until">Until when it holds ("gültig bis"): the day, or to the end of the month or year, as exactly as it says.</param>
public readonly record struct Validity(DocumentDate? AsOf, DocumentDate? Until)
{
    public bool HasExpired(DateOnly today) => Until?.LastDay < today;
}
