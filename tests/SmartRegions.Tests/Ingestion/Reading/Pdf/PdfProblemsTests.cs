using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Pdf;

namespace SmartRegions.Tests.Ingestion.Reading.Pdf;

public sealed class PdfProblemsTests
{
    [Fact]
    public void Lost_fonts_are_named_with_their_pages()
    {
        var crashed = new ToolResult(ToolEnd.Crashed, 139, string.Empty);
        var text = new PdfText([], [], [], [], [new FailedSpan(new PageSpan(33, 64), crashed), new FailedSpan(new PageSpan(1, 32), crashed)]);

        Assert.Equal(
            ["Seiten 1–64: Schriften und Lesezeichen fehlen, Überschriften können unerkannt sein. Das Programm zum Lesen von PDF ist abgestürzt."],
            PdfProblems.Of(text));
    }

    [Fact]
    public void Every_reason_is_a_sentence_of_its_own()
    {
        FailedSpan[] failures =
        [
            new(new PageSpan(3, 3), new ToolResult(ToolEnd.TimedOut, -1, string.Empty)), new(new PageSpan(9, 9), new ToolResult(ToolEnd.OutOfMemory, -1, string.Empty)),
        ];

        Assert.Equal(["Seite 3: Das Lesen hat zu lange gedauert.", "Seite 9: Das Lesen brauchte mehr Arbeitsspeicher als erlaubt."], FailedSpan.German(failures));
    }
}
