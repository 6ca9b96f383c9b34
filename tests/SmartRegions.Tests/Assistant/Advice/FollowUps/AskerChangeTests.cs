using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Advice.FollowUps;

public sealed class AskerChangeTests
{
    [Theory]
    [InlineData("Und in Bayern?", "BY", null, 0)]
    [InlineData("und in sachsen-anhalt?", "ST", null, 0)]
    [InlineData("ach nee sorry, ich mein natürlich sachsen-anhalt", "ST", null, 0)]
    [InlineData("Entschuldigung, ich meinte Thüringen", "TH", null, 0)]
    [InlineData("Und für Landkreise?", null, SpatialType.District, 0)]
    [InlineData("und wie ist das bei dörfern", null, SpatialType.RuralMunicipality, 0)]
    [InlineData("Und bei Großstädten in Hessen?", "HE", SpatialType.City, 0)]
    [InlineData("Und bei kleineren Gemeinden?", null, null, 1)]
    [InlineData("und bei größeren in Thüringen", "TH", null, -1)]
    public void Land_and_size_that_are_named_are_sought(string text, string? land, SpatialType? size, int steps)
    {
        var change = In(text);

        Assert.NotNull(change);
        Assert.Equal((land, size, steps), (change.Sought.Land?.Code, change.Sought.Size, change.Steps));
        Assert.Equal(size is not null || steps != 0, change.IsOfSize);
    }

    [Theory]
    [InlineData("Und bei Pegeln in Bayern?")]
    [InlineData("Was kostet das in Bayern?")]
    [InlineData("Wie viele Landkreise gibt es?")]
    [InlineData("Und sonst?")]
    public void What_names_a_matter_or_neither_is_no_change(string text) => Assert.Null(In(text));

    private static AskerChange? In(string text) => AskerChange.In(QuestionReader.Read(text));
}
