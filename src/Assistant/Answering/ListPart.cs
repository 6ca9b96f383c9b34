namespace SmartRegions.Assistant.Answering;

/// <summary>What a list or a table consists of.</summary>
public enum ListPart
{
    /// <summary>Of a list.</summary>
    Item,

    /// <summary>Of a table.</summary>
    Row,
}
