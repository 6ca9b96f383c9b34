using SmartRegions.Ingestion.Reading.Pdf;
using SmartRegions.Tests.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

public sealed class TextLayersTests
{
    private const string Prose =
        "Die Gemeinde stellt Sensoren auf und misst damit den Pegel der Bäche sowie die Feuchte des Bodens in den Beeten der Stadt "
        + "und der Ortsteile. Das Netz betreibt der Bauhof gemeinsam mit den Stadtwerken.";

    [Theory]
    [InlineData(Prose, 0, nameof(TextLayer.Good))]
    [InlineData(Prose, 3, nameof(TextLayer.Garbage))]
    [InlineData("Eingang 12. Mai", 0, nameof(TextLayer.Sparse))]
    [InlineData("\uFFFD\uFFFD\uFFFD \uE001\uE002 ab", 0, nameof(TextLayer.Garbage))]
    public void Text_layer_is_judged_by_its_letters(string text, int shiftedBy, string expected) =>
        Assert.Equal(expected, TextLayers.Judge([.. Printed.Line(60, 100, Shifted(text, shiftedBy))]).ToString());

    [Fact]
    public void No_words_are_a_missing_layer() => Assert.Equal(TextLayer.Missing, TextLayers.Judge([]));

    // A font whose characters are mapped to their neighbours, as some programs embed it.
    private static string Shifted(string text, int by) =>
        string.Concat(text.Select(c => char.IsAsciiLetterLower(c) ? (char)('a' + ((c - 'a' + by) % 26)) : c));
}
