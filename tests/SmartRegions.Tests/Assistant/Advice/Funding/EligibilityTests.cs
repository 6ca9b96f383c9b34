using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Advice.Funding;

public sealed class EligibilityTests
{
    private static readonly FundingCall ForDistricts = new(FundingStatus.Unknown) { Applicants = FundingApplicants.District };

    [Theory]
    [InlineData(SpatialType.District, true)]
    [InlineData(SpatialType.SmallTown, false)]
    [InlineData(SpatialType.Association, false)]
    public void Only_who_is_named_may_apply(SpatialType asker, bool may) => Assert.Equal(may, Eligibility.MayApply(ForDistricts, new AskerProfile { SpatialType = asker }));

    [Fact]
    public void Who_is_not_known_is_spared_nothing() => Assert.True(Eligibility.MayApply(ForDistricts, AskerProfile.Unknown));

    [Fact]
    public void City_state_has_no_Landkreise() => Assert.False(Eligibility.MayApply(ForDistricts, new AskerProfile { Land = Land.TryParse("BE", out var berlin) ? berlin : null }));

    [Fact]
    public void Programme_that_says_nothing_is_open_to_all()
    {
        var open = new FundingCall(FundingStatus.Open);
        Assert.True(Eligibility.MayApply(open, new AskerProfile { SpatialType = SpatialType.District }));
        Assert.Null(Eligibility.Restriction(open));
    }
}
