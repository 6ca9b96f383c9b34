using System.Text;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>The lists of a document and how far each has counted.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, Level[]> _patterns = [];
    private readonly Dictionary<int, (int Pattern, Dictionary<int, int> Starts)> _lists = [];
    private readonly Dictionary<int, int[]> _counts = [];
    private readonly HashSet<int> _begun = [];

    private WordNumbering()
    {
    }

    public static WordNumbering Read(WordXml? numbering)
    {
        var result = new WordNumbering();
        while (numbering?.Read() == true)
        {
            if (numbering.Starts("abstractNum")) result.ReadPattern(numbering);
            else if (numbering.Starts("num")) result.ReadList(numbering);
        }

        return result;
    }

    /// <summary>The level of a list that a style stands for, from 0.</summary>
    public int LevelOfStyle(int list, string? style)
    {
        if (style is null || !_lists.TryGetValue(list, out var entry) || !_patterns.TryGetValue(entry.Pattern, out var levels)) return 0;
        return Math.Max(0, Array.FindIndex(levels, level => level.Style == style));
    }

    /// <summary>Counts one on.</summary>
    /// <returns><c>•</c> for a bullet, otherwise the number as printed; empty where the level prints none.</returns>
    public string Next(int list, int level)
    {
        level = Math.Clamp(level, 0, Levels - 1);
        if (!_lists.TryGetValue(list, out var entry) || !_patterns.TryGetValue(entry.Pattern, out var levels)) return "•";
        if (!_counts.TryGetValue(entry.Pattern, out var counts)) counts = _counts[entry.Pattern] = new int[Levels];
        if (_begun.Add(list))
        {
            foreach (var (at, start) in entry.Starts) counts[at] = start - levels[at].Start;
        }

        counts[level]++;
        Array.Clear(counts, level + 1, Levels - level - 1);
        return levels[level].Format == "bullet" ? "•" : Print(levels, counts, level);
    }

    private static string Print(Level[] levels, int[] counts, int level)
    {
        var pattern = levels[level].Text;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var at = pattern[++i] - '1';
                var number = levels[at].Start + Math.Max(counts[at], 1) - 1;
                text.Append(NumberFormat.Write(number, levels[level].IsLegal ? "decimal" : levels[at].Format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return LineText.Fold(text.ToString());
    }

    private void ReadPattern(WordXml xml)
    {
        var id = xml.Number("abstractNumId") ?? -1;
        var levels = _patterns[id] = [.. Enumerable.Range(0, Levels).Select(_ => new Level())];
        if (xml.IsEmpty) return;
        var current = levels[0];
        while (xml.Read() && !xml.Ends("abstractNum"))
        {
            if (!xml.IsStart) continue;
            switch (xml.Name)
            {
                case "lvl":
                    current = levels[Math.Clamp(xml.Number("ilvl") ?? 0, 0, Levels - 1)];
                    break;
                case "start":
                    current.Start = xml.Number() ?? 1;
                    break;
                case "numFmt":
                    current.Format = xml.Val() ?? "decimal";
                    break;
                case "lvlText":
                    current.Text = xml.Val() ?? string.Empty;
                    break;
                case "pStyle":
                    current.Style = xml.Val();
                    break;
                case "isLgl":
                    current.IsLegal = xml.IsOn();
                    break;
            }
        }
    }

    private void ReadList(WordXml xml)
    {
        var id = xml.Number("numId") ?? -1;
        var pattern = -1;
        var starts = new Dictionary<int, int>();
        var level = 0;
        if (xml.IsEmpty) return;
        while (xml.Read() && !xml.Ends("num"))
        {
            if (xml.Starts("abstractNumId")) pattern = xml.Number() ?? -1;
            else if (xml.Starts("lvlOverride")) level = Math.Clamp(xml.Number("ilvl") ?? 0, 0, Levels - 1);
            else if (xml.Starts("startOverride")) starts[level] = xml.Number() ?? 1;
        }

        _lists[id] = (pattern, starts);
    }

    private sealed class Level
    {
        public int Start { get; set; } = 1;

        public string Format { get; set; } = "decimal";

        public string Text { get; set; } = string.Empty;

        public string? Style { get; set; }

        public bool IsLegal { get; set; }
    }
}
