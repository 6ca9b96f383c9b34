using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class HeadingLevelsTests
{
    [Fact]
    public void Title_takes_no_level_from_the_chapters()
    {
        var title = Sign(28);
        var chapter = Sign(18);
        var section = Sign(13);
        var levels = new HeadingLevels([title, chapter, chapter, section, section]);

        Assert.Equal([1, 1, 2], new[] { title, chapter, section }.Select(levels.Of));
    }

    [Fact]
    public void Outline_and_number_come_before_style()
    {
        var levels = new HeadingLevels([Sign(18), Sign(18), Sign(13), Sign(13)]);

        Assert.Equal(3, levels.Of(Sign(18) with { OutlineLevel = 3, NumberDepth = 2 }));
        Assert.Equal(2, levels.Of(Sign(18) with { NumberDepth = 2 }));
    }

    private static HeadingSign Sign(double size) => new(new WordStyle(size, Bold: true), null, null, IsOnlyNumbered: false);
}
