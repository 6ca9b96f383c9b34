using SmartRegions.Ingestion.Duplicates;

namespace SmartRegions.Tests.Ingestion.Duplicates;

public sealed class DocumentSketchTests
{
    [Fact]
    public void Documents_that_differ_in_a_few_words_resemble_each_other()
    {
        var words = Enumerable.Range(0, 2000).Select(number => $"wort{number}").ToArray();
        var original = Sketch(string.Join(' ', words));
        words[700] = "geändert";

        Assert.InRange(original.Resemblance(Sketch(string.Join(' ', words))), 0.95, 1);
    }

    [Fact]
    public void Resemblance_estimates_the_share_of_common_sequences()
    {
        var one = Sketch(string.Join(' ', Enumerable.Range(0, 3000).Select(number => $"wort{number}")));
        var half = Sketch(string.Join(' ', Enumerable.Range(1000, 3000).Select(number => $"wort{number}")));

        Assert.InRange(one.Resemblance(half), 0.38, 0.62);
    }

    [Fact]
    public void Unrelated_and_empty_documents_do_not_resemble_each_other()
    {
        var one = Sketch("Die Satzung regelt die Gebühren der Musikschule in Musterdorf");

        Assert.Equal(0, one.Resemblance(Sketch("Der Bauhof räumt im Winter die Straßen rund um den Markt")));
        Assert.Equal(0, one.Resemblance(Sketch(string.Empty)));
    }

    private static DocumentSketch Sketch(string text)
    {
        var sketch = new DocumentSketch();
        sketch.Add(text);
        return sketch;
    }
}
