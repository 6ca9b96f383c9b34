using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Evaluation.Intents;

namespace SmartRegions.Tests.Evaluation.Intents;

public sealed class SentenceFileTests
{
    [Fact]
    public void Labels_and_sentences_are_read_and_remarks_are_passed_over() =>
        Assert.Equal(
            [new LabelledSentence(Intent.Thanks, "Vielen Dank!"), new LabelledSentence(Intent.Question, "Was kostet das?")],
            Read("# Beispiel\nThanks\tVielen Dank!\n\nQuestion\tWas kostet das? \n"));

    [Theory]
    [InlineData("Thanks\tDanke\nGruss\tHallo", "Zeile 2")]
    [InlineData("Danke", "Zeile 1")]
    [InlineData("3\tTschüss", "Zeile 1")]
    [InlineData("Thanks\tDanke\nGreeting\tdanke", "zum zweiten Mal")]
    [InlineData("# nur eine Bemerkung\n", "keinen Satz")]
    public void Line_of_another_form_is_named(string text, string part) =>
        Assert.Contains(part, Assert.Throws<InvalidDataException>(() => Read(text)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<LabelledSentence> Read(string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            return SentenceFile.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
