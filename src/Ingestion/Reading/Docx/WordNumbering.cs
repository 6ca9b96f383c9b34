using System.Text;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>How far each list of a document has counted.</summary>
internal sealed class WordNumbering(WordLists lists)
{
    private readonly Dictionary<int, WordList?> _known = [];
    private readonly Dictionary<int, int?[]> _numbers = [];
    private readonly HashSet<int> _begun = [];

    public static WordNumbering Read(WordXml? numbering) => new(WordLists.Read(numbering));

    /// <summary>The level of a list that a style stands for, from 0.</summary>
    public int LevelOfStyle(int list, string? style)
    {
        if (style is null || Find(list) is not { } known) return 0;
        return known.Levels.Index().FirstOrDefault(level => level.Item.Style == style).Index;
    }

    /// <summary>Counts one on.</summary>
    /// <returns><c>•</c> for a bullet, otherwise the number as printed; empty where the level prints none.</returns>
    public string Next(int list, int level)
    {
        level = Math.Clamp(level, 0, WordLists.LevelsOfList - 1);
        if (Find(list) is not { } known) return "•";
        if (!_numbers.TryGetValue(known.Pattern, out var numbers)) numbers = _numbers[known.Pattern] = new int?[WordLists.LevelsOfList];
        if (_begun.Add(list))
        {
            foreach (var restarted in known.Restarts) numbers[restarted] = null;
        }

        numbers[level] = numbers[level] + 1 ?? known.Levels[level].Start;
        for (var below = level + 1; below < numbers.Length; below++)
        {
            if (level < (known.Levels[below].RestartsAfter ?? below)) numbers[below] = null;
        }

        return known.Levels[level].IsBullet ? "•" : Print(known.Levels, numbers, level);
    }

    private WordList? Find(int list)
    {
        if (!_known.TryGetValue(list, out var found)) _known[list] = found = lists.Find(list);
        return found;
    }

    private static string Print(IReadOnlyList<WordLevel> levels, int?[] numbers, int level)
    {
        var pattern = levels[level].Text;
        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var at = pattern[++i] - '1';
                text.Append(NumberFormat.Write(numbers[at] ?? levels[at].Start, levels[level].IsLegal ? "decimal" : levels[at].Format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return LineText.Fold(text.ToString());
    }
}
