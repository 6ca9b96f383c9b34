using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>Reads tables of projects: a heading that names the Land, and rows with the columns Modellprojekt, Raumtyp, Handlungsfelder and "Was belegt ist".</summary>
internal static class ProjectTable
{
    private const string Name = "Modellprojekt";
    private const string Type = "Raumtyp";
    private const string Fields = "Handlungsfelder";
    private const string Evidenced = "Was belegt ist";

    /// <summary>How a row says that nothing is evidenced of a project but that it is one; <c>corpus/README.md</c> tells editors.</summary>
    internal const string OnlyAdmitted = "nur die Aufnahme in das Programm";

    /// <param name="evidenced">The cell that says what is evidenced.</param>
    public static bool TellsNothing(string evidenced) => evidenced.Equals(OnlyAdmitted, StringComparison.OrdinalIgnoreCase);

    /// <param name="sheet">Any sheet; one without such a table yields nothing.</param>
    /// <param name="fit">How much a row's text is about the matter; <see langword="null"/> leaves it out.</param>
    public static IEnumerable<RowPeer> Peers(Sheet sheet, Func<string, double?> fit)
    {
        foreach (var section in sheet.Sections)
        {
            var land = LandMention.In(section.Heading);
            foreach (var row in section.Rows)
            {
                var cells = TableCell.In(row).DistinctBy(cell => cell.Column).ToDictionary(cell => cell.Column, cell => cell.Value);
                if (!cells.TryGetValue(Name, out var name) || !cells.TryGetValue(Type, out var type) || !cells.TryGetValue(Evidenced, out var evidenced)) continue;
                if (fit($"{(cells.TryGetValue(Fields, out var fields) ? fields.Text : string.Empty)}\n{evidenced.Text}") is not { } about) continue;
                yield return new RowPeer(evidenced, EvidencesMatter: fit(evidenced.Text) is not null)
                {
                    Name = name.Text,
                    Laender = land is { } known ? [known] : [],
                    SpatialType = SpatialTypes.TryParse(type.Text, out var parsed) ? parsed : null,
                    Fit = about,
                };
            }
        }
    }
}
