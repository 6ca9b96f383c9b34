using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class GlyphTextTests
{
    [Theory]
    [InlineData("Gra\uFB01k", "Grafik")]
    [InlineData("scha\uFB00en", "schaffen")]
    [InlineData("Mu\u0308nchen", "München")]
    [InlineData("Daten\u00ADplattform", "Datenplattform")]
    [InlineData("Daten\u00AD", "Daten\u00AD")]
    [InlineData("\uF0B7", "•")]
    [InlineData("Nord\u2011Ost", "Nord-Ost")]
    [InlineData("a\u200Bb\u0007c", "abc")]
    public void Glyphs_become_text(string glyphs, string text) => Assert.Equal(text, GlyphText.Normalise(glyphs));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("\uFFFDx", GlyphText.Normalise("\uD800x"));
}
