using SmartRegions.Assistant.Answering.Notes;

namespace SmartRegions.Tests.Assistant.Answering.Notes;

public sealed class QuotedDeadlineTests
{
    [Theory]
    [InlineData("Anträge waren vom 01.10. bis zum 07.11.2025 abzugeben.", 2025, 11, 7)]
    [InlineData("Die letzte Bewerbungsfrist endete am 14. März 2021 (Q-22).", 2021, 3, 14)]
    public void Last_day_for_applications_is_found(string sentence, int year, int month, int day) =>
        Assert.Equal([new DateOnly(year, month, day)], QuotedDeadline.In(sentence));

    [Theory]
    [InlineData("Der Auftrag läuft bis 31.12.2030.")]
    [InlineData("Anträge sind möglich, Stand 12.06.2024.")]
    [InlineData("Die Frist endet am 31.02.2025.")]
    public void Other_days_are_no_deadlines(string sentence) => Assert.Empty(QuotedDeadline.In(sentence));
}
