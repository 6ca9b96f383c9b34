namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>How one level of a list counts and prints.</summary>
internal sealed record WordLevel
{
    /// <summary>The number it begins with.</summary>
    public int Start { get; init; } = 1;

    public string Format { get; init; } = "decimal";

    /// <summary>What is printed, with <c>%1</c> to <c>%9</c> for the numbers of the levels.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The paragraph style that stands for this level.</summary>
    public string? Style { get; init; }

    /// <summary>Whether all numbers are printed in digits, whatever the format of their level.</summary>
    public bool IsLegal { get; init; }

    /// <summary>Counted from 1: after this level or one above it the count begins anew; 0 for never, <see langword="null"/> for after any above.</summary>
    public int? RestartsAfter { get; init; }

    public bool IsBullet => Format == "bullet";

    /// <summary>Reads a <c>lvl</c> whose start is current, to its end.</summary>
    public static WordLevel Read(WordXml xml)
    {
        var level = new WordLevel();
        if (xml.IsEmpty) return level;
        while (xml.Read() && !xml.Ends("lvl"))
        {
            if (xml.IsStart) level = level.With(xml);
        }

        return level;
    }

    private WordLevel With(WordXml xml) => xml.Name switch
    {
        "start" => this with { Start = xml.Number() ?? 1 },
        "numFmt" => this with { Format = xml.Val() ?? "decimal" },
        "lvlText" => this with { Text = xml.Val() ?? string.Empty },
        "pStyle" => this with { Style = xml.Val() },
        "isLgl" => this with { IsLegal = xml.IsOn() },
        "lvlRestart" => this with { RestartsAfter = xml.Number() },
        _ => this,
    };
}
