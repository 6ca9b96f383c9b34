using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class CitedReferencesTests
{
    private static readonly string[] Sources = ["Q-6 – Bund: Smart-City-Charta", "Q-65 – Odenwaldkreis: LoRaWAN Wasser- und Wettersensorik", "Land Hessen: Förderbeispiele"];

    [Fact]
    public void Number_in_a_quote_leads_to_its_entry() =>
        Assert.Equal([Sources[1]], CitedReferences.In("LoRaWAN eignet sich für wenige Daten (Q-65).", Sources));

    [Fact]
    public void Quote_without_number_names_none() => Assert.Empty(CitedReferences.In("Land Hessen fördert das Netz.", Sources));
}
