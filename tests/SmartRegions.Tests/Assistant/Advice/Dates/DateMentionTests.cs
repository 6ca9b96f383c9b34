using SmartRegions.Assistant.Advice.Dates;

namespace SmartRegions.Tests.Assistant.Advice.Dates;

public sealed class DateMentionTests
{
    [Theory]
    [InlineData("28.04.2026 und 29.04.2026", "2026-04-28 2026-04-29")]
    [InlineData("3. Mai 2026", "2026-05-03")]
    [InlineData("05/2026", "2026-05")]
    [InlineData("ab Mai 2026", "2026-05")]
    [InlineData("2024, nach Mai, angekündigt", "2024")]
    [InlineData("31.02.2026", "")]
    [InlineData("auf Anfrage", "")]
    public void Dates_are_read_as_exactly_as_they_are_written(string text, string dates) => Assert.Equal(dates, string.Join(' ', DateMention.In(text)));
}
