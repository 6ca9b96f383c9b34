using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Assistant;

public sealed class AdvisorPartsTests
{
    [Fact]
    public async Task Both_questions_of_a_message_are_answered()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Was kostet ein Hund? Und wann tritt die Hundesteuersatzung in Kraft?"));
        Assert.Contains("165,00 €", answer.Text, StringComparison.Ordinal);
        Assert.Contains("1. Januar 2024", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_that_is_known_is_answered_though_the_one_beside_it_is_not()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Was kostet ein Hund, und welche Zierfische vertragen sich im Gartenteich mit Kröten?"));
        Assert.Contains("165,00 €", answer.Text, StringComparison.Ordinal);
        Assert.Equal(Completeness.Partial, answer.Completeness);
        Assert.Contains("Zierfische", answer.Missing);
    }

    [Fact]
    public async Task Unit_that_is_counted_must_stand_in_the_source()
    {
        Assert.IsType<Abstention>(await TownLibrary.AskAsync("Wie viele Tonnen Müll bringt die Bürgerschaft mit?"));
        Assert.Contains("300 Ideen", Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Wie viele Ideen brachte die Bürgerschaft ein?")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_counted_may_have_another_name_in_the_source_and_is_shown_with_reserve()
    {
        var answer = Assert.IsType<CitedAnswer>(await TownLibrary.AskAsync("Wie viele Anregungen brachte die Bürgerschaft ein?"));
        Assert.Contains("300 Ideen", answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("Möglicherweise passend", answer.Text, StringComparison.Ordinal);
    }
}
