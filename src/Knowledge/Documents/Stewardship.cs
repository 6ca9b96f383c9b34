namespace SmartRegions.Knowledge.Documents;

/// <summary>Who keeps a document up to date; the <c>verantwortlich</c> and <c>pruefen_bis</c> of the front matter.</summary>
/// <param name="Owner">The office, never a person.</param>
/// <param name="ReviewBy">The last day by which its content is to be reviewed.</param>
public sealed record Stewardship(string? Owner, DateOnly? ReviewBy)
{
    public bool IsDue(DateOnly today) => ReviewBy < today;
}
