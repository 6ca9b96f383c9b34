using System.Globalization;

namespace SmartRegions.Knowledge.Documents;

/// <summary>Pages a passage stands on, both ends included, from 1.</summary>
public readonly record struct PageRange(int First, int Last)
{
    /// <summary>German, for a citation: <c>S. 4</c> or <c>S. 4–5</c>.</summary>
    public override string ToString() => First == Last
        ? string.Create(CultureInfo.InvariantCulture, $"S. {First}")
        : string.Create(CultureInfo.InvariantCulture, $"S. {First}–{Last}");
}
