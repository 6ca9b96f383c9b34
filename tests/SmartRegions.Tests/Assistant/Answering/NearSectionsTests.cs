using SmartRegions.Assistant;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class NearSectionsTests
{
    [Theory]
    [InlineData("Wer repariert Kameras am Rufbus?", "Wann nötig", "Mobilität")]
    [InlineData("Was macht die Gemeinde mit alten Radarsensoren und Rufbussen?", "Sensoren", "§ 1 Steuergegenstand")]
    [InlineData("Wann tagt der Verein für Hunde und Kameras?", "Wann nötig", "§ 5 Steuersatz", "Mobilität")]
    public async Task Abstention_names_the_sections_that_come_nearest(string question, params string[] sections)
    {
        var abstention = Assert.IsType<Abstention>(await TownLibrary.AskAsync(question));
        Assert.Equal(sections, abstention.Nearest.Select(section => section.Heading));
        Assert.Contains("Am nächsten kommen diese Abschnitte:", abstention.Text, StringComparison.Ordinal);
        Assert.All(sections, section => Assert.Contains(section, abstention.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_about_nothing_here_has_no_section_near()
    {
        var abstention = Assert.IsType<Abstention>(await TownLibrary.AskAsync("Welche Sternbilder sieht man im Oktober über Neuseeland?"));
        Assert.Empty(abstention.Nearest);
        Assert.DoesNotContain("Am nächsten", abstention.Text, StringComparison.Ordinal);
    }
}
