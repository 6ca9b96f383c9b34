namespace SmartRegions.Ingestion.Chunking;

/// <summary>Fills passages with the units of one section in their order.</summary>
internal sealed class LinePacker(ChunkingPolicy policy)
{
    public IEnumerable<IReadOnlyList<Line>> Pack(IReadOnlyList<Unit> units)
    {
        var passage = new List<Line>();
        foreach (var unit in units)
        {
            if (passage.Count > 0 && Words(passage) + unit.Words > policy.Most && (Words(passage) >= policy.Enough || unit.Words <= policy.Most))
            {
                yield return passage;
                passage = [];
            }

            passage.AddRange(unit.LeadIn);
            foreach (var line in unit.Lines)
            {
                if (HasMoreThan(unit.LeadIn.Count, passage) && Words(passage) + line.Words > policy.Most)
                {
                    yield return passage;
                    passage = [.. unit.RepeatedLeadIn()];
                }

                passage.Add(line);
            }
        }

        if (passage.Count > 0) yield return passage;
    }

    private static bool HasMoreThan(int lines, List<Line> passage) => passage.Count > lines;

    private static int Words(List<Line> passage) => passage.Sum(line => line.Words);
}
