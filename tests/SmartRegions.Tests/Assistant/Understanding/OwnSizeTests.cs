using SmartRegions.Assistant;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class OwnSizeTests
{
    [Theory]
    [InlineData("Sind Orte in unserer Größe dabei?", 14_000, "Sind Orte (Kleinstädte) dabei?")]
    [InlineData("Sind Kommunen unserer Größenordnung darunter?", 900, "Sind Kommunen (Landgemeinden) darunter?")]
    [InlineData("Sind kleine Orte dabei?", 900, "Sind kleine Orte dabei?")]
    public void Own_size_is_named_as_sources_name_it(string question, int inhabitants, string spelled) =>
        Assert.Equal(spelled, OwnSize.Spelled(QuestionReader.Read(question), new AskerProfile { Inhabitants = inhabitants }).Text);

    [Fact]
    public void Size_that_is_not_known_stays_as_it_was_put() =>
        Assert.Equal("Sind Orte unserer Größe dabei?", OwnSize.Spelled(QuestionReader.Read("Sind Orte unserer Größe dabei?"), AskerProfile.Unknown).Text);
}
