namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>A list as paragraphs name it.</summary>
/// <param name="Pattern">What it counts with: lists of one pattern go on from each other's numbers.</param>
/// <param name="Levels">All nine.</param>
/// <param name="Restarts">Levels, from 0, that begin anew where the list begins.</param>
internal sealed record WordList(int Pattern, IReadOnlyList<WordLevel> Levels, IReadOnlySet<int> Restarts);
