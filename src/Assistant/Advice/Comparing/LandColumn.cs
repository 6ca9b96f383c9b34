using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>What is known of one of the Länder that are compared.</summary>
/// <param name="Land">Which.</param>
internal sealed record LandColumn(Land Land)
{
    /// <summary>The sheet that names its offices; <see langword="null"/> where there is none.</summary>
    public required Sheet? Offices { get; init; }

    /// <summary>Its own programmes for what is asked, best first.</summary>
    public required IReadOnlyList<LandProgramme> Programmes { get; init; }
}

/// <param name="Programme">As it stands on the day.</param>
/// <param name="Sheet">What is written of it.</param>
internal sealed record LandProgramme(FundingProgramme Programme, Sheet Sheet);
