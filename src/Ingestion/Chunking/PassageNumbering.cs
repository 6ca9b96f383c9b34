using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Chunking;

/// <summary>Gives the passages of one document their ids and ordinals; equal passages under equal headings are told apart by their count.</summary>
internal sealed class PassageNumbering(DocumentId document)
{
    private readonly Dictionary<PassageId, int> _repetitions = [];
    private int _ordinal;

    public Passage Next(IReadOnlyList<string> headingPath, IReadOnlyList<Line> lines)
    {
        var text = string.Join('\n', lines.Select(line => line.Text));
        var first = PassageId.FromContent(document, headingPath, text, repetition: 0);
        var repetition = _repetitions.GetValueOrDefault(first);
        _repetitions[first] = repetition + 1;
        var regions = lines.SelectMany(line => line.Regions).Distinct().ToList();
        return new Passage
        {
            Id = repetition == 0 ? first : PassageId.FromContent(document, headingPath, text, repetition),
            Document = document,
            Ordinal = _ordinal++,
            HeadingPath = headingPath,
            Text = text,
            Kind = lines.GroupBy(line => line.Kind).MaxBy(kind => kind.Sum(line => line.Words))!.Key,
            Pages = regions.Count == 0 ? null : new PageRange(regions.Min(region => region.Page), regions.Max(region => region.Page)),
            Regions = regions,
            Questions = [.. Questions(lines)],
        };
    }

    /// <summary>Each question once, with the lines it is noted for, which follow each other.</summary>
    private static IEnumerable<EditorQuestion> Questions(IReadOnlyList<Line> lines)
    {
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            while (end < lines.Count && lines[end].Questions.SequenceEqual(lines[first].Questions)) end++;
            foreach (var question in lines[first].Questions) yield return new EditorQuestion(question, first, end);
            first = end;
        }
    }
}
