using SmartRegions.Assistant.Handouts;
using SmartRegions.Channels.Handouts;

namespace SmartRegions.Tests.Channels.Handouts;

public sealed class HandoutGroupsTests
{
    [Fact]
    public void Items_that_follow_each_other_are_one_list()
    {
        var groups = HandoutGroups.Of([new HandoutItem("a"), new HandoutItem("b"), new HandoutParagraph("c"), new HandoutItem("d")]);

        Assert.Equal([2, 1, 1], groups.Select(group => group.Count));
    }

    [Fact]
    public void Headings_stand_alone() => Assert.Equal(2, HandoutGroups.Of([new HandoutHeading(2, "a"), new HandoutHeading(3, "b")]).Count);
}
