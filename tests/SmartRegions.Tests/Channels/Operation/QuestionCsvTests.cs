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
    [InlineData("\t=1", "\"\t'=1\"")]
    [InlineData("Siehe;=1+1", "\"Siehe;'=1+1\"")]
    [InlineData("Siehe; =1+1", "\"Siehe; '=1+1\"")]
    [InlineData("a\t@SUM(A1)", "\"a\t'@SUM(A1)\"")]
    [InlineData("Punkte:\r\n- eins\n+ zwei", "\"Punkte:\r\n'- eins\n'+ zwei\"")]
    [InlineData("3-4 Wochen", "\"3-4 Wochen\"")]
    public void Cell_is_quoted_and_no_formula(string? text, string expected) => Assert.Equal(expected, QuestionCsv.Cell(text));

    [Fact]
    public void Every_line_has_as_many_cells_as_the_head()
    {
        var asked = new AskedQuestion(new DateTimeOffset(2026, 3, 9, 8, 30, 0, TimeSpan.Zero), QuestionChannel.Api, "Wer?", "Das Amt.", "answer", "who", 0.5, 3, QuestionTrace.Empty);
        var line = QuestionCsv.Line(new LoggedQuestion("1", asked, Feedback: null));

        Assert.Equal(QuestionCsv.Head.Split("\";\"").Length, line.Split("\";\"").Length);
        Assert.StartsWith("\"09.03.2026 09:30:00\";\"Schnittstelle\";", line, StringComparison.Ordinal);
        Assert.Contains(";\"0,500\";", line, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", line, StringComparison.Ordinal);
    }
}
