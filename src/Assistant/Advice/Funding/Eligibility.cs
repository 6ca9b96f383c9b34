using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Funding;

/// <summary>Whether who asks may apply for a programme, as far as both are known.</summary>
internal static class Eligibility
{
    /// <summary>Länder that are towns themselves and have no Landkreise.</summary>
    private static readonly string[] CityStates = ["BE", "HB", "HH"];

    /// <returns><see langword="false"/> only where the programme says who may apply, the asker's kind is known, and is not among them.</returns>
    public static bool MayApply(FundingCall call, AskerProfile profile) =>
        call.Applicants == FundingApplicants.Unknown || KindOf(profile) is not { } kind || call.Applicants.HasFlag(kind);

    /// <summary>For people: <c>nur Landkreise</c>; <see langword="null"/> where anyone may, or nothing is said.</summary>
    public static string? Restriction(FundingCall call) => call.Applicants switch
    {
        FundingApplicants.Municipality => "nur für Städte und Gemeinden",
        FundingApplicants.District => "nur für Landkreise",
        FundingApplicants.Association => "nur für Verbünde",
        FundingApplicants.Municipality | FundingApplicants.District => "nur für einzelne Kommunen",
        FundingApplicants.District | FundingApplicants.Association => "nur für Landkreise und Verbünde",
        FundingApplicants.Municipality | FundingApplicants.Association => "nur für Städte, Gemeinden und Verbünde",
        _ => null,
    };

    private static FundingApplicants? KindOf(AskerProfile profile) => profile.Size switch
    {
        SpatialType.District => FundingApplicants.District,
        SpatialType.Association => FundingApplicants.Association,
        { } => FundingApplicants.Municipality,
        null => profile.Land is { } land && CityStates.Contains(land.Code) ? FundingApplicants.Municipality : null,
    };
}
