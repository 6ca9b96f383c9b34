using SmartRegions.Channels.Operation;
using SmartRegions.Channels.Questions;

namespace SmartRegions.Tests.Channels.Operation;

public sealed class QuestionCsvTests
{
    [Theory]
    [InlineData(null, "\"\"")]
    [InlineData("Was kostet das?", "\"Was kostet das?\"")]
    [InlineData("Was heißt „a, b“ und \"c\"?", "\"Was heißt „a, b“ und \"\"c\"\"?\"")]
    [InlineData("zwei\r\nZeilen", "\"zwei\r\nZeilen\"")]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+49 30 1234", "\"'+49 30 1234\"")]
    [InlineData("-1+cmd|' /C calc'!A0", "\"'-1+cmd|' /C calc'!A0\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("3-4 Wochen", "\"3-4 Wochen\"")]
    public void Cell_is_quoted_and_no_formula(string? text, string expected) => Assert.Equal(expected, QuestionCsv.Cell(text));

    [Fact]
    public void Every_line_has_as_many_cells_as_the_head()
    {
        var asked = new AskedQuestion(new DateTimeOffset(2026, 3, 9, 8, 30, 0, TimeSpan.Zero), QuestionChannel.Api, "Wer?", "Das Amt.", "answer", "who", 0.5, 3, QuestionTrace.Empty);
        var line = QuestionCsv.Line(new LoggedQuestion("1", asked, Feedback: null));

        Assert.Equal(QuestionCsv.Head.Split("\",\"").Length, line.Split("\",\"").Length);
        Assert.StartsWith("\"2026-03-09T08:30:00Z\",\"Api\",", line, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", line, StringComparison.Ordinal);
    }
}
