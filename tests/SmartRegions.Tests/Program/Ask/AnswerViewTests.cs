using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Program.Ask;
using SmartRegions.Tests.Assistant.Advice;
using SmartRegions.Tests.Assistant.Answering;
using Spectre.Console;

namespace SmartRegions.Tests.Program.Ask;

public sealed class AnswerViewTests
{
    private const int Width = 80;

    [Fact]
    public async Task Comparison_is_a_table_that_fits_a_terminal()
    {
        var shown = await ShowAsync("Vergleiche Auental und den Landkreis Rottbach", Width);

        Assert.Contains("│", shown, StringComparison.Ordinal);
        Assert.All(shown.Split('\n'), line => Assert.True(line.Length <= Width, line));
        Assert.Contains("Was gelernt wurde", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_in_a_pipe_is_written_in_lines()
    {
        var shown = await ShowAsync("Vergleiche Auental und den Landkreis Rottbach", short.MaxValue);

        Assert.DoesNotContain("│", shown, StringComparison.Ordinal);
        Assert.Contains("\nKosten\nAuental: Auental hat für sechs Pegel und zwei Gateways 18.500 € ausgegeben (Gemeindebericht 2025). [", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blocks_are_shown_under_their_headings()
    {
        var shown = await ShowAsync("Gibt es eine fertige Lösung für Online-Beteiligung?", short.MaxValue);

        Assert.Contains("\n\nBürgerforum Offen – quelloffene Plattform für Online-Beteiligung\nWas es ist: Bürgerforum Offen ist", shown, StringComparison.Ordinal);
        Assert.Contains("\nQuellen\n[1] Bürgerforum Offen", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EvidenceGrade.ProjectReport, "Projektbericht, nicht evaluiert, Stand 2024")]
    [InlineData(EvidenceGrade.Norm, "Norm, Stand 2024")]
    [InlineData(EvidenceGrade.Position, "Position eines Verbands oder Anbieters, Stand 2024")]
    public void Source_is_shown_with_how_much_it_carries_and_its_date(EvidenceGrade grade, string shown)
    {
        var version = TownLibrary.Document("ulm", "Datenethik in Ulm", ("Kurz gesagt", "Ulm hat ein Datenethikkonzept."));
        var dated = version.Document with { Evidence = grade, Validity = new Validity(DocumentDate.TryParse("2024", out var date) ? date : null, null) };
        Assert.Contains(shown, SourceWording.Of(new Citation(1, dated, version.Passages[0], version.Passages[0].Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Remarks_and_the_meaning_of_marks_stand_under_the_answer()
    {
        var version = TownLibrary.Document("ulm", "Datenethik in Ulm", ("Kurz gesagt", "Grundsätze genügen (Q-12; fachübliche Praxis)."));
        var citation = new Citation(1, version.Document with { References = ["Q-12 Datenethikkonzept, Stadt Ulm"] }, version.Passages[0], version.Passages[0].Text);
        var shown = Show(new CitedAnswer
        {
            Id = "a", Text = "Grundsätze genügen (Q-12; fachübliche Praxis). [1]", Intent = "what", Elapsed = TimeSpan.Zero, Trace = [], Completeness = Completeness.Full, Confidence = 1, Missing = [],
            Parts = [new AnswerPart(null, null, [new CitedSentence("Grundsätze genügen (Q-12; fachübliche Praxis).", [1])])],
            Citations = [citation],
            Notes = [new AnswerNote(NoteKind.OldSources, "Die Angaben stammen von 2021; bitte Aktualität prüfen.")],
            SeeAlso = [version.Document],
        });
        Assert.Contains("\nHinweis: Die Angaben stammen von 2021; bitte Aktualität prüfen.\nSiehe auch: Datenethik in Ulm\n", shown, StringComparison.Ordinal);
        Assert.EndsWith("Q-Nummern stehen unter „Belege“. „Fachübliche Praxis“ heißt: in der Fachwelt üblich, ohne einzelnen Beleg.\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_of_one_sheet_name_it_once_and_so_is_each_original()
    {
        var version = TownLibrary.Document("ulm", "Datenethik in Ulm", ("Kurz gesagt", "Grundsätze genügen (Q-12)."), ("Wer prüft?", "Ein Beirat prüft (Q-12)."));
        var document = version.Document with { References = ["Q-12 – Stadt Ulm: Datenethikkonzept"] };
        var citations = version.Passages.Select((passage, i) => new Citation(i + 1, document, passage, passage.Text)).ToList();
        var shown = Show(new CitedAnswer
        {
            Id = "a", Text = "Grundsätze genügen (Q-12). [1] Ein Beirat prüft (Q-12). [2]", Intent = "what", Elapsed = TimeSpan.Zero, Trace = [], Completeness = Completeness.Full, Confidence = 1, Missing = [],
            Parts = [new AnswerPart(null, null, [.. citations.Select(citation => new CitedSentence(citation.Quote, [citation.Number]))])],
            Citations = citations,
        });
        Assert.Contains("\nQuellen\n[1] Datenethik in Ulm, ", shown, StringComparison.Ordinal);
        Assert.Contains("\n[2] ebenda, ", shown, StringComparison.Ordinal);
        Assert.Single(shown.Split("Q-12 – Stadt Ulm").Skip(1));
    }

    private static string Show(Answer answer)
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = short.MaxValue;
        AnswerView.Write(console, answer);
        return output.ToString().ReplaceLineEndings("\n");
    }

    private static async Task<string> ShowAsync(string question, int width)
    {
        var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        AnswerView.Write(console, await SheetLibrary.AskAsync(question));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
