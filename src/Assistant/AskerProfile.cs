using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant;

/// <summary>What is known about who asks; nothing of it is needed.</summary>
public sealed record AskerProfile
{
    public static AskerProfile Unknown { get; } = new();

    public Land? Land { get; init; }

    /// <summary>Inhabitants of the municipality.</summary>
    public int? Inhabitants { get; init; }
}
