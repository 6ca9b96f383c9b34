using SmartRegions.Assistant;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class NearSectionsTests
{
    [Fact]
    public async Task Abstention_names_the_sections_that_come_nearest()
    {
        string[] asked = ["Welche Kameras vertragen im Winter den Hund vom Nachbarn?", "Was macht die Gemeinde mit alten Radarsensoren und Rufbussen?", "Wer repariert Kameras am Rufbus?", "Wann tagt der Verein für Hunde und Kameras?"];
        var abstentions = new List<Abstention>();
        foreach (var question in asked)
        {
            if (await TownLibrary.AskAsync(question) is Abstention { Nearest.Count: > 0 } abstention) abstentions.Add(abstention);
        }

        Assert.NotEmpty(abstentions);
        Assert.All(abstentions, abstention => Assert.InRange(abstention.Nearest.Count, 1, 3));
        Assert.All(abstentions, abstention => Assert.Contains("Am nächsten kommen diese Abschnitte:", abstention.Text, StringComparison.Ordinal));
        Assert.All(abstentions.SelectMany(abstention => abstention.Nearest.Select(section => (abstention.Text, section.Heading))), pair => Assert.Contains(pair.Heading, pair.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_about_nothing_here_has_no_section_near()
    {
        var abstention = Assert.IsType<Abstention>(await TownLibrary.AskAsync("Welche Sternbilder sieht man im Oktober über Neuseeland?"));
        Assert.Empty(abstention.Nearest);
        Assert.DoesNotContain("Am nächsten", abstention.Text, StringComparison.Ordinal);
    }
}
