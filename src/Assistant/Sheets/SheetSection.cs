using SmartRegions.Assistant.Answering;

namespace SmartRegions.Assistant.Sheets;

/// <summary>What stands under one heading.</summary>
/// <param name="Role">What it tells.</param>
/// <param name="Heading">The innermost heading, as written; empty before the first.</param>
/// <param name="Statements">In order; at least one.</param>
internal sealed record SheetSection(SectionRole Role, string Heading, IReadOnlyList<SheetStatement> Statements)
{
    private const int MostRows = 6;

    /// <summary>
    /// The first statements, since a section begins with its answer: sentences, or a lead-in with its items or rows; table rows only where nothing else stands there.
    /// </summary>
    /// <param name="most">Sentences or items at most; a lead-in comes on top. Rows hold less each, so there are up to <see cref="MostRows"/>.</param>
    public IReadOnlyList<Quotation> Opening(int most)
    {
        IReadOnlyList<SheetStatement> taken = Statements switch
        {
            [{ Form: StatementForm.LeadIn } leadIn, ..] => [leadIn, .. Run(1, most)],
            [{ Form: StatementForm.Row }, ..] when Sentences is { Count: > 0 } => [.. Sentences.Take(most)],
            _ => [.. Run(0, most)],
        };
        return [.. taken.Select(statement => statement.Quotation)];
    }

    /// <summary>What of the list that the section begins with is not among those shown; nothing where none of it is shown.</summary>
    public LeftOut NotShown(IReadOnlyList<Quotation> shown)
    {
        var from = Statements is [{ Form: StatementForm.LeadIn }, ..] ? 1 : 0;
        if (Statements.Count <= from || Statements[from].Form is not (StatementForm.Item or StatementForm.Row)) return LeftOut.Nothing;
        var list = Statements.Skip(from).TakeWhile(statement => statement.Form == Statements[from].Form).Select(statement => statement.Quotation).ToList();
        var left = list.Count(quotation => !shown.Contains(quotation));
        return left < list.Count ? new LeftOut(left, Statements[from].Form == StatementForm.Row ? ListPart.Row : ListPart.Item) : LeftOut.Nothing;
    }

    private List<SheetStatement> Sentences => [.. Statements.Where(statement => statement.Form == StatementForm.Sentence)];

    /// <summary>Statements of one form from a position on.</summary>
    private IEnumerable<SheetStatement> Run(int from, int most) => Statements.Skip(from)
        .TakeWhile(statement => statement.Form == Statements[from].Form)
        .Take(Statements.Count > from && Statements[from].Form == StatementForm.Row ? MostRows : most);

    /// <summary>The rows of its tables.</summary>
    public IEnumerable<Quotation> Rows => Statements.Where(statement => statement.Form == StatementForm.Row).Select(statement => statement.Quotation);
}
