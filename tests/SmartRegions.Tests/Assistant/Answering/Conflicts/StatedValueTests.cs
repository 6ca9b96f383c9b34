using SmartRegions.Assistant.Answering.Conflicts;

namespace SmartRegions.Tests.Assistant.Answering.Conflicts;

public sealed class StatedValueTests
{
    [Theory]
    [InlineData("Die Förderung beträgt 65 % der Kosten.", "65 %")]
    [InlineData("Der Schwellenwert liegt bei 216.000 € (Q-100, vor 2026).", "216.000 €")]
    [InlineData("Gefördert werden 73 Projekte seit 2019.", "73 projek")]
    [InlineData("Rund 820 Mio. € stehen bereit.", "820 Mio. €")]
    public void Number_is_read_with_what_it_counts(string sentence, string value) =>
        Assert.Equal(value, string.Join(", ", StatedValue.In(sentence).Select(stated => $"{stated.Number} {stated.Unit}")));

    [Theory]
    [InlineData("Das Gesetz gilt seit dem 24.07.2024.")]
    [InlineData("Im Jahr 2021 begann die dritte Staffel (14 Länder, Q-22).")]
    public void Days_years_and_sources_are_no_values(string sentence) => Assert.Empty(StatedValue.In(sentence));
}
