using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>What sheets on something else say of a place: a row of a table of grants, an item of a list of users, a sentence.</summary>
internal sealed class PassingMentions(KnowledgeAccess knowledge)
{
    private const int PassagesConsidered = 20;
    private const int PassagesOfOneDocument = 4;
    private const int Most = 3;

    /// <summary>A longer sentence lists names or tells of much else.</summary>
    private const int LongestSentence = 300;

    /// <summary>Columns that name who did something.</summary>
    private static readonly string[] Columns = ["Kommune", "Gemeinde", "Stadt", "Landkreis", "Modellprojekt"];

    /// <param name="name">As typed.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns>Rows and items first; nothing for a name that no row or item has as that of a place.</returns>
    public async Task<IReadOnlyList<Quotation>> OfAsync(string name, CancellationToken cancellationToken)
    {
        var found = await knowledge.Search(new SearchQuery(name) { Top = PassagesConsidered, TopOfDocument = PassagesOfOneDocument }, cancellationToken);
        var wanted = Spaced(name);
        var said = found.Hits.SelectMany(hit => Sheet.Of(hit.Document, [hit.Passage]).Sections)
            .SelectMany(section => section.Statements)
            .Where(statement => statement.Form != StatementForm.LeadIn && Spaced(statement.Quotation.Text).Contains(wanted, StringComparison.Ordinal))
            .Select(statement => (statement.Quotation, IsEntry: IsEntry(statement, wanted)))
            .Where(pair => pair.IsEntry || pair.Quotation.Text.Length <= LongestSentence)
            .DistinctBy(pair => pair.Quotation.Text)
            .ToList();
        return said.Exists(pair => pair.IsEntry) ? [.. said.OrderByDescending(pair => pair.IsEntry).Select(pair => pair.Quotation).Take(Most)] : [];
    }

    /// <summary>"Kommune: Waldsolms (Hessen) | Betrag: 45.000 €", "- Waldsolms (Hessen): LoRaWAN mit Landesförderung".</summary>
    private static bool IsEntry(SheetStatement statement, string wanted) => statement.Form switch
    {
        StatementForm.Row => TableCell.In(statement.Quotation).FirstOrDefault() is { } cell
            && Columns.Contains(cell.Column, StringComparer.OrdinalIgnoreCase)
            && Begins(cell.Value.Text, wanted),
        StatementForm.Item => Begins(statement.Quotation.Text, wanted) && NamesLandInBrackets(statement.Quotation.Text),
        _ => false,
    };

    private static bool NamesLandInBrackets(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        return close > open && Land.TryParse(text[(open + 1)..close], out _);
    }

    private static bool Begins(string text, string wanted) => Spaced(text).StartsWith(wanted, StringComparison.Ordinal);

    /// <summary>Folded words with a space before and behind each, so that one is found as a whole.</summary>
    private static string Spaced(string text) => $" {string.Join(' ', GermanTokenizer.Tokenize(text).Select(token => Folding.Fold(token.Text)))} ";
}
