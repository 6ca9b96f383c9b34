namespace SmartRegions.Program.Doctor;

/// <summary>What a check found.</summary>
/// <param name="Subject">What was checked, German.</param>
/// <param name="State">How it stands.</param>
/// <param name="Detail">What was found, German.</param>
/// <param name="Mend">What to do about it, German; empty when there is nothing to do.</param>
internal sealed record Finding(string Subject, FindingState State, string Detail, string Mend = "");

internal enum FindingState
{
    Fine,

    /// <summary>The product works, but something people expect of it does not.</summary>
    Degraded,

    /// <summary>The product cannot do its work without it.</summary>
    Missing,
}
