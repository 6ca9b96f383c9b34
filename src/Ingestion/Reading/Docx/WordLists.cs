namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>The lists that the numbering part of a document defines (ECMA-376 part 1, 17.9).</summary>
internal sealed class WordLists
{
    public const int LevelsOfList = 9;

    private readonly Dictionary<int, Pattern> _patterns = [];
    private readonly Dictionary<string, int> _patternOfStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Definition> _lists = [];

    private WordLists()
    {
    }

    public static WordLists Read(WordXml? numbering)
    {
        var result = new WordLists();
        while (numbering?.Read() == true)
        {
            if (numbering.Starts("abstractNum")) result.ReadPattern(numbering);
            else if (numbering.Starts("num")) result.ReadList(numbering);
        }

        return result;
    }

    /// <returns><see langword="null"/> for a list that is not defined.</returns>
    public WordList? Find(int list)
    {
        if (!_lists.TryGetValue(list, out var definition)) return null;
        var id = Resolve(definition.Pattern);
        if (!_patterns.TryGetValue(id, out var pattern)) return null;
        return new WordList(id, [.. pattern.Levels.Select((level, at) => definition.Of(at, level))], definition.Starts.Keys.ToHashSet());
    }

    /// <summary>A pattern may only name a list style; the pattern that defines this style has the levels.</summary>
    private int Resolve(int pattern) =>
        _patterns.TryGetValue(pattern, out var found) && found.Style is { } style && _patternOfStyle.TryGetValue(style, out var defining) ? defining : pattern;

    private void ReadPattern(WordXml xml)
    {
        var id = xml.Number("abstractNumId") ?? -1;
        var levels = Enumerable.Repeat(new WordLevel(), LevelsOfList).ToArray();
        var isEmpty = xml.IsEmpty;
        string? style = null;
        while (!isEmpty && xml.Read() && !xml.Ends("abstractNum"))
        {
            if (xml.Starts("lvl")) levels[LevelIn(xml)] = WordLevel.Read(xml);
            else if (xml.Starts("numStyleLink")) style = xml.Val();
            else if (xml.Starts("styleLink") && xml.Val() is { } defined) _patternOfStyle[defined] = id;
        }

        _patterns[id] = new Pattern(levels, style);
    }

    private void ReadList(WordXml xml)
    {
        var id = xml.Number("numId") ?? -1;
        var definition = new Definition();
        _lists[id] = definition;
        if (xml.IsEmpty) return;
        var level = 0;
        while (xml.Read() && !xml.Ends("num"))
        {
            if (xml.Starts("abstractNumId")) definition.Pattern = xml.Number() ?? -1;
            else if (xml.Starts("lvlOverride")) level = LevelIn(xml);
            else if (xml.Starts("startOverride")) definition.Starts[level] = xml.Number() ?? 1;
            else if (xml.Starts("lvl")) definition.Levels[level] = WordLevel.Read(xml);
        }
    }

    private static int LevelIn(WordXml xml) => Math.Clamp(xml.Number("ilvl") ?? 0, 0, LevelsOfList - 1);

    private sealed record Pattern(IReadOnlyList<WordLevel> Levels, string? Style);

    private sealed class Definition
    {
        public int Pattern { get; set; } = -1;

        public Dictionary<int, int> Starts { get; } = [];

        public Dictionary<int, WordLevel> Levels { get; } = [];

        public WordLevel Of(int at, WordLevel level)
        {
            var own = Levels.GetValueOrDefault(at, level);
            return Starts.TryGetValue(at, out var start) ? own with { Start = start } : own;
        }
    }
}
