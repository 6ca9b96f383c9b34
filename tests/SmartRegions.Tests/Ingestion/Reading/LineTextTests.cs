using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion.Reading;

public sealed class LineTextTests
{
    [Theory]
    [InlineData("Grün", "Grün")]
    [InlineData("  Rat \t\r\n haus ", "Rat haus")]
    [InlineData("Stadt\u00A0Ulm", "Stadt Ulm")]
    [InlineData("Ver\u00ADwal\u200Btung\uFEFF", "Verwaltung")]
    [InlineData("Gru\u0308n", "Grün")]
    [InlineData("a\u202Eb\u0007c", "ab c")]
    [InlineData("👩‍💻 online", "👩‍💻 online")]
    [InlineData("", "")]
    public void Text_is_folded_to_one_clean_line(string text, string line) => Assert.Equal(line, LineText.Fold(text));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("\uFFFDx", LineText.Fold("\uD83Dx"));

    [Fact]
    public void Forced_break_inside_a_sentence_is_joined() =>
        Assert.Equal(["Stand: Juli 2024", "Die Gebühr wird jährlich fällig.", "Seite 1"], LineText.Lines("Stand: Juli 2024\nDie Gebühr\nwird jährlich fällig.\n\nSeite 1"));

    [Theory]
    [InlineData("4200", 4200)]
    [InlineData("103.000", 103_000)]
    [InlineData("1 250 000", 1_250_000)]
    public void Numbers_are_read_as_German_texts_print_them(string text, int number)
    {
        Assert.True(LineText.TryParseNumber(text, out var parsed));
        Assert.Equal(number, parsed);
    }
}
