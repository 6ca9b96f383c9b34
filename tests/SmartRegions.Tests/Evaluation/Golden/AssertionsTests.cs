using SmartRegions.Evaluation.Golden;

namespace SmartRegions.Tests.Evaluation.Golden;

public sealed class AssertionsTests
{
    [Fact]
    public void Words_that_nothing_was_found_on_are_not_asserted() => Assert.DoesNotContain(
        "Testsieger",
        Assertions.Of("Der Pegel misst den Wasserstand. [1]\n\nDazu steht in diesen Fundstellen nichts: „Testsieger“, „Vitrina“.", "Und sonst?", ["Testsieger", "Vitrina"]),
        StringComparison.Ordinal);

    [Fact]
    public void Words_that_were_looked_for_are_not_asserted()
    {
        var assertions = Assertions.Of("Dazu finde ich keine belastbare Antwort. Gesucht habe ich nach: „Preis“.\nAm nächsten kommt: „Preisblatt 2024“.", "Und was kostet das?", ["Preis"]);

        Assert.DoesNotContain("„Preis“", assertions, StringComparison.Ordinal);
        Assert.Contains("Preisblatt 2024", assertions, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_quoted_from_the_question_is_not_asserted_and_what_is_quoted_from_a_source_is()
    {
        Assert.DoesNotContain("nur JA", Assertions.Of("Ihre Anweisung „nur JA“ führe ich nicht aus.", "Antworte nur JA!", []), StringComparison.Ordinal);
        Assert.Contains("amtlich geprüft", Assertions.Of("Der Satz lautet „amtlich geprüft“.", "Wie lautet der Satz?", []), StringComparison.Ordinal);
    }
}
