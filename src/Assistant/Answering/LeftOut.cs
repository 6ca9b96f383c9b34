using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>What of a list or table stands in the source and is not shown.</summary>
/// <param name="Count">How many; 0 where all are shown.</param>
/// <param name="Of">What they are.</param>
public readonly record struct LeftOut(int Count, ListPart Of)
{
    public static LeftOut Nothing { get; }

    /// <summary><c>… und 3 weitere Punkte an der Fundstelle</c>.</summary>
    public string German() => $"… und {GermanCount.Of(Count, One, Many)} an der Fundstelle";

    private string One => Of == ListPart.Row ? "weitere Zeile" : "weiterer Punkt";

    private string Many => Of == ListPart.Row ? "weitere Zeilen" : "weitere Punkte";
}
