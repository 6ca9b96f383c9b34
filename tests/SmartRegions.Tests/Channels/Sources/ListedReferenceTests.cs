using SmartRegions.Channels.Sources;

namespace SmartRegions.Tests.Channels.Sources;

public sealed class ListedReferenceTests
{
    [Theory]
    [InlineData("Q-121 – Land Hessen: Starke Heimat (2025), https://digitales.hessen.example/phase-2", "Q-121", "beleg-Q-121")]
    [InlineData("Q-05a – Stadt Ulm: Datenethikkonzept", "Q-05a", "beleg-Q-05a")]
    [InlineData("https://www.example.org/bericht", null, null)]
    [InlineData("Projektangaben, ohne Datum", null, null)]
    [InlineData("Q-1\" onclick=\"alert(1)", "Q-1", "beleg-Q-1")]
    public void Entry_is_known_by_the_number_that_it_begins_with(string text, string? number, string? anchor)
    {
        var entry = new ListedReference(text);

        Assert.Equal((number, anchor), (entry.Number, entry.Anchor));
    }
}
