namespace SmartRegions.Knowledge.Documents;

/// <summary>What most of a passage's lines are.</summary>
public enum PassageKind
{
    Prose,
    List,
    Table,
}
