using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Markdown;

namespace SmartRegions.Tests.Ingestion.Reading.Markdown;

public sealed class ContainerDepthTests
{
    [Theory]
    [InlineData("> ", 100_000)]
    [InlineData("1. ", 100_000)]
    [InlineData("- ", 1_000)]
    public void Containers_opened_on_one_line_without_end_are_refused(string marker, int levels) =>
        Assert.Throws<ReadingException>(() => ContainerDepth.Check($"{string.Concat(Enumerable.Repeat(marker, levels))}tief", 256));

    [Fact]
    public void A_thousand_nested_list_levels_are_refused() => Assert.Throws<ReadingException>(() => ContainerDepth.Check(Nested(1_000), 256));

    [Fact]
    public void Deep_lists_within_the_limit_and_long_ones_beside_them_pass()
    {
        ContainerDepth.Check(Nested(200), 256);
        ContainerDepth.Check(string.Concat(Enumerable.Repeat("- Punkt\n  - Unterpunkt\n\nAbsatz\n\n", 1_000)), 8);
        ContainerDepth.Check(string.Concat(Enumerable.Repeat("- ", 1_000)), 8);
    }

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Range(0, levels).Select(level => $"{new string(' ', 2 * level)}- Ebene {level}\n"));
}
