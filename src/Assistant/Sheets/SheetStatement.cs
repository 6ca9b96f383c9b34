using SmartRegions.Assistant.Answering;

namespace SmartRegions.Assistant.Sheets;

/// <summary>One statement of a section: it can be quoted alone, unless it leads in a list.</summary>
/// <param name="Quotation">Where it stands.</param>
/// <param name="Form">What it is.</param>
internal sealed record SheetStatement(Quotation Quotation, StatementForm Form);

/// <summary>How a statement is written.</summary>
internal enum StatementForm
{
    Sentence,

    /// <summary>A sentence that names what a list holds and ends in a colon.</summary>
    LeadIn,

    Item,

    /// <summary>A table row, every cell with its column.</summary>
    Row,
}
