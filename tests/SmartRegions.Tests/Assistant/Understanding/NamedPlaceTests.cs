using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class NamedPlaceTests
{
    [Theory]
    [InlineData("Wie viele Gateways betreibt die Stadt Buxtehude?", "Buxtehude")]
    [InlineData("Was hat das Netz der Gemeinde Sankt-Annen gekostet?", "Sankt-Annen")]
    [InlineData("Wann begann der Landkreis Uelzen damit?", "Uelzen")]
    public void Municipality_named_with_its_kind_is_found(string text, string place) => Assert.Equal(place, NamedPlace.In(text));

    [Theory]
    [InlineData("Was kostet das für die Stadt Buxtehude?")]
    [InlineData("Was kostet das die Stadt?")]
    [InlineData("Wie viele Gateways hat Soest?")]
    public void Asker_and_bare_names_are_not(string text) => Assert.Null(NamedPlace.In(text));
}
