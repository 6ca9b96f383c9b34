namespace SmartRegions.Knowledge.Documents;

/// <summary>From when to when a document's statements hold, as far as it says so.</summary>
/// <param name="AsOf">When its content was last checked ("Stand").</param>
/// <param name="Until">The last day it holds ("gültig bis").</param>
public readonly record struct Validity(DocumentDate? AsOf, DateOnly? Until)
{
    public bool HasExpired(DateOnly today) => Until < today;
}
