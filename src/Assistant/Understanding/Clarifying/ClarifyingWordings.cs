using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>The wordings of <c>clarifying.txt</c>, by its headings.</summary>
internal static class ClarifyingWordings
{
    private static readonly FrozenDictionary<string, PhraseGroup> All = PhraseGroup.ByHeading(typeof(ClarifyingWordings), "clarifying.txt");

    /// <summary>Small contracts, whose limits every Land sets for itself.</summary>
    public static PhraseGroup Procurement { get; } = All["procurement"];

    /// <summary>The supervision of data protection, the Land's or the federal one, is spoken of.</summary>
    public static PhraseGroup Supervision { get; } = All["supervision"];

    /// <summary>The asker speaks of their own municipality.</summary>
    public static PhraseGroup OfUs { get; } = All["of us"];

    /// <summary>What else every Land settles for itself.</summary>
    public static PhraseGroup Land { get; } = All["land"];

    /// <summary>The asker's own Land, or an office of it, is spoken of.</summary>
    public static PhraseGroup OwnLand { get; } = All["own land"];

    /// <summary>All Länder are asked about, or one beside another.</summary>
    public static PhraseGroup AllLaender { get; } = All["every land"];

    /// <summary>Whoever is in charge is looked for.</summary>
    public static PhraseGroup InCharge { get; } = All["in charge"];

    /// <summary>A choice is asked for.</summary>
    public static PhraseGroup Choice { get; } = All["choice"];

    /// <summary>The asker does not know, or does not want to say.</summary>
    public static PhraseGroup Indifferent { get; } = All["indifferent"];

    /// <summary>What kind of contract is to be awarded.</summary>
    public static PhraseGroup Contract { get; } = All["contract"];
}
