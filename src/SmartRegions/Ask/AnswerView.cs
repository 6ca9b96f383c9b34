using System.Globalization;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Ask;

/// <summary>An answer on the terminal: the text, then the list of sources.</summary>
internal static class AnswerView
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Write(IAnsiConsole console, Answer answer)
    {
        WriteText(console, answer.Text);
        if (answer.CitedPart() is not { } cited) return;
        foreach (var note in cited.Notes) WriteText(console, note.Kind == NoteKind.Shortened ? note.Text : $"Hinweis: {note.Text}");
        if (cited.SeeAlso.Count > 0) WriteText(console, $"Siehe auch: {string.Join("; ", cited.SeeAlso.Select(document => document.Title))}");
        console.WriteLine();
        console.WriteLine("Quellen", new Style(decoration: Decoration.Bold));
        foreach (var citation in cited.Citations) WriteSource(console, citation);
        if (Explanation(cited) is { Length: > 0 } explanation) WriteText(console, explanation);
    }

    /// <summary>What the marks in quoted sentences mean; empty where there are none.</summary>
    private static string Explanation(CitedAnswer cited)
    {
        var marks = new List<string>();
        if (cited.Citations.Any(citation => citation.References.Count > 0)) marks.Add("Q-Nummern stehen unter „Belege“.");
        if (cited.Sentences.Any(sentence => sentence.Text.Contains("fachübliche Praxis", StringComparison.Ordinal))) marks.Add("„Fachübliche Praxis“ heißt: in der Fachwelt üblich, ohne einzelnen Beleg.");
        return string.Join(' ', marks);
    }

    /// <summary>A terminal for people; where the output goes into a file or a pipe, neither escape sequences nor line breaks at a width.</summary>
    public static IAnsiConsole OpenConsole()
    {
        if (!Console.IsOutputRedirected) return AnsiConsole.Console;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(Console.Out) });
        console.Profile.Width = short.MaxValue;
        return console;
    }

    /// <summary>The cited passage with where it stands.</summary>
    public static void WriteQuote(IAnsiConsole console, Citation citation)
    {
        WriteSource(console, citation);
        if (citation.Passage.HeadingPath.Count > 0) WriteText(console, $"Abschnitt: {string.Join(" › ", citation.Passage.HeadingPath)}");
        console.WriteLine();
        WriteText(console, $"„{citation.Quote}“");
    }

    /// <summary>Title, section or page, publisher, date, address, as far as known.</summary>
    public static string Describe(Citation citation)
    {
        var document = citation.Document;
        string?[] parts =
        [
            document.Title,
            document is { Publisher: null, Source.IsFile: true } ? $"Datei {Path.GetFileName(document.Source.LocalPath)}" : null,
            citation.Passage.HeadingPath is [.., var section] && citation.Passage.Pages is null ? $"Abschnitt „{section}“" : null,
            document.Publisher,
            document.Evidence is { } grade ? EvidenceWording.Of(grade) : null,
            DateOf(document),
            citation.Passage.Pages?.ToString(),
            citation.IsRecognised ? "mit Texterkennung gelesen" : null,
            document.Original?.ToString(),
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    private static string? DateOf(Document document) => document switch
    {
        { Validity.AsOf: { } day } => $"Stand {day.ToGerman()}",
        { Published: { } day } => $"veröffentlicht {(day.HasDay ? "am " : day.HasMonth ? "im " : string.Empty)}{day.ToGerman()}",
        _ => null,
    };

    private static void WriteSource(IAnsiConsole console, Citation citation)
    {
        WriteText(console, $"[{citation.Number.ToString(CultureInfo.InvariantCulture)}] {Describe(citation)}");
        if (citation.References.Count > 0) WriteText(console, $"    Belege: {string.Join("; ", citation.References)}");
    }

    /// <summary>What comes from documents and people is printed as it is, never as markup.</summary>
    private static void WriteText(IAnsiConsole console, string text) => console.WriteLine(TerminalText.Clean(text));
}
