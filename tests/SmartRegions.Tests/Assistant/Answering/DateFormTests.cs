using System.Collections.Frozen;
using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class DateFormTests
{
    [Theory]
    [InlineData("Die Nutzung des Marktplatzes ist seit dem 01.04.2024 verbindlich (Q-114).", 1)]
    [InlineData("Der Stufenplan unterscheidet vier Stufen (DEMO, 12.06.2024).", 0)]
    [InlineData("Die Registrierung ist möglich (Q-114; FAQ-Stand 28.07.2025).", 0)]
    [InlineData("Das Programm förderte bis zu 500.000 € (ausgewertet bis März 2026).", 0)]
    [InlineData("Der Auftrag (2021 bis 2030) umfasst Beratung.", 1)]
    public void Date_of_a_source_tells_nothing_on_the_matter(string sentence, double match) =>
        Assert.Equal(match, DateForm.Match(sentence, FrozenSet<string>.Empty));

    [Theory]
    [InlineData(new[] { "2028" }, 0)]
    [InlineData(new[] { "2028", "2029" }, 1)]
    public void Year_that_the_question_names_is_an_answer_where_it_leaves_the_choice(string[] asked, double match) =>
        Assert.Equal(match, DateForm.Match("Der Anspruch beginnt 2028.", asked.ToFrozenSet(StringComparer.Ordinal)));
}
