using SmartRegions.Assistant.Handouts;

namespace SmartRegions.Tests.Assistant.Handouts;

public sealed class MarkdownHandoutTests
{
    [Fact]
    public void Blocks_become_headings_paragraphs_items_and_tables()
    {
        var page = MarkdownHandout.Of(SampleHandout.Create());

        Assert.Equal(
            """
            # Vermerk vom 9. März 2026

            ## Was kostet ein Sensor?

            Kommune: Hessen

            - Ein Sensor kostet 140 €. \[1\]
            2. Angebote einholen \[1\]

            | Vergleich | Ulm |
            | --- | --- |
            | Kosten | 140 € \[1\] · im Jahr 12 € \[1\] |

            """,
            page);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("[Klick](https://boese.example)", "\\[Klick\\](https://boese.example)")]
    [InlineData("a | b * c _ d `e`", "a \\| b \\* c \\_ d \\`e\\`")]
    [InlineData("- kein Punkt\n1. kein Schritt\n=== &lt; ~~weg~~", "\\- kein Punkt\\\n1\\. kein Schritt\\\n\\=== \\&lt; \\~\\~weg\\~\\~")]
    public void Markup_in_a_source_is_shown_as_it_was_written(string text, string expected) =>
        Assert.Equal($"# Titel\n\n{expected}\n", MarkdownHandout.Of(new Handout("Titel", [new HandoutParagraph(text)])));
}
