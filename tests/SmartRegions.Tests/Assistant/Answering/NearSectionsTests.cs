using SmartRegions.Assistant;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class NearSectionsTests
{
    [Fact]
    public async Task Abstention_names_the_sections_that_come_nearest()
    {
        var abstention = Assert.IsType<Abstention>(await TownLibrary.AskAsync("Welche Hunderassen mögen Kameras und wohnen gern neben einem Datensatz im Gemeindegebiet?"));
        Assert.NotEmpty(abstention.Nearest);
        Assert.InRange(abstention.Nearest.Count, 1, 3);
        Assert.Contains("Am nächsten kommen diese Abschnitte:", abstention.Text, StringComparison.Ordinal);
        Assert.All(abstention.Nearest, section => Assert.Contains(section.Heading, abstention.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_about_nothing_here_has_no_section_near()
    {
        var abstention = Assert.IsType<Abstention>(await TownLibrary.AskAsync("Welche Sternbilder sieht man im Oktober über Neuseeland?"));
        Assert.Empty(abstention.Nearest);
        Assert.DoesNotContain("Am nächsten", abstention.Text, StringComparison.Ordinal);
    }
}
