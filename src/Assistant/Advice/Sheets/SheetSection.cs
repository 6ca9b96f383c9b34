using SmartRegions.Assistant.Answering;

namespace SmartRegions.Assistant.Advice.Sheets;

/// <summary>What stands under one heading.</summary>
/// <param name="Role">What it tells.</param>
/// <param name="Heading">The innermost heading, as written; empty before the first.</param>
/// <param name="Statements">In order; at least one.</param>
internal sealed record SheetSection(SectionRole Role, string Heading, IReadOnlyList<SheetStatement> Statements)
{
    /// <summary>
    /// The first statements, since a section begins with its answer: sentences, or a lead-in with as many of its items, or table rows where nothing else stands there.
    /// </summary>
    /// <param name="most">Sentences, items or rows at most; a lead-in comes on top.</param>
    public IReadOnlyList<Quotation> Opening(int most)
    {
        var statements = Statements.Any(statement => statement.Form != StatementForm.Row) ? [.. Statements.Where(statement => statement.Form != StatementForm.Row)] : Statements;
        var leadsIn = statements[0].Form == StatementForm.LeadIn;
        var taken = statements.Skip(leadsIn ? 1 : 0).TakeWhile(statement => statement.Form != StatementForm.LeadIn).Take(most);
        return [.. (leadsIn ? statements.Take(1).Concat(taken) : taken).Select(statement => statement.Quotation)];
    }

    /// <summary>The rows of its tables.</summary>
    public IEnumerable<Quotation> Rows => Statements.Where(statement => statement.Form == StatementForm.Row).Select(statement => statement.Quotation);
}
