using System.Collections.Frozen;
using System.Globalization;
using SmartRegions.Assistant.Advice.Dates;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Assistant.Understanding.PersonalData;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class MonthsTests
{
    public static TheoryData<int> Months => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Months))]
    public void Every_month_is_read_wherever_dates_are(int month)
    {
        var day = new DateOnly(2026, month, 7);
        var written = day.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("de-DE"));

        Assert.Equal(month, GermanMonths.NumberOf(written.Split(' ')[1].ToLowerInvariant()));
        Assert.Equal([DocumentDate.OfDay(day)], DateMention.In($"Treffen am {written}"));
        Assert.Equal(1, DateForm.Match($"Es endet am {written}.", FrozenSet<string>.Empty));
        Assert.Equal([day], QuotedDeadline.In($"Anträge sind bis {written} möglich."));
        Assert.Equal(PersonalDataKind.BirthDate, Assert.Single(PersonalDataFinder.Find($"geboren am {written}")).Kind);
    }

    [Theory]
    [InlineData("2024-10-18", "veröffentlicht am 18. Oktober 2024")]
    [InlineData("2024-10", "veröffentlicht im Oktober 2024")]
    [InlineData("2024", "veröffentlicht 2024")]
    public void Day_of_publication_is_told_as_exactly_as_it_is_known(string published, string told)
    {
        Assert.True(DocumentDate.TryParse(published, out var date));

        Assert.Equal(told, SourceWording.DateOf(TownLibrary.Document("a", "A", ("A", "A.")).Document with { Published = date }));
    }
}
