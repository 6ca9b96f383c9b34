using System.Globalization;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;
using Spectre.Console;

namespace SmartRegions.Program.Ask;

/// <summary>An answer on the terminal: the text, then the list of sources.</summary>
internal static class AnswerView
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Write(IAnsiConsole console, Answer answer)
    {
        if (answer is CitedAnswer advice && IsInBlocks(advice)) BlockView.Write(console, advice);
        else WriteText(console, answer.Text);
        if (answer.CitedPart() is { } cited) WriteRemarks(console, cited);
        if (answer.CitedPlaces() is not { Count: > 0 } places) return;
        console.WriteLine();
        console.WriteLine("Quellen", new Style(decoration: Decoration.Bold));
        for (var i = 0; i < places.Count; i++) WriteSource(console, places[i], i > 0 ? places[i - 1] : null);
        // Sections of one sheet rest on the same originals: each is named once.
        IReadOnlyList<string> references = [.. places.SelectMany(citation => citation.References).Distinct(StringComparer.Ordinal)];
        if (references.Count > 0) WriteText(console, $"Belege: {string.Join("; ", references)}");
        if (MarkWording.Of(answer) is { Length: > 0 } explanation) WriteText(console, explanation);
    }

    private static void WriteRemarks(IAnsiConsole console, CitedAnswer cited)
    {
        foreach (var note in cited.Notes) WriteText(console, note.Kind == NoteKind.Shortened ? note.Text : $"Hinweis: {note.Text}");
        if (cited.SeeAlso.Count > 0) WriteText(console, $"Siehe auch: {string.Join("; ", cited.SeeAlso.Select(document => document.Title))}");
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
        WriteSource(console, citation, above: null);
        if (citation.References.Count > 0) WriteText(console, $"Belege: {string.Join("; ", citation.References)}");
        if (citation.Passage.HeadingPath.Count > 0) WriteText(console, $"Abschnitt: {string.Join(" › ", citation.Passage.HeadingPath)}");
        console.WriteLine();
        WriteText(console, GermanQuote.Of(citation.Quote));
    }

    private static bool IsInBlocks(CitedAnswer answer) => answer.Strength is null;

    private static void WriteSource(IAnsiConsole console, Citation citation, Citation? above) =>
        WriteText(console, $"[{citation.Number.ToString(CultureInfo.InvariantCulture)}] {SourceWording.Of(citation, above)}");

    /// <summary>What comes from documents and people is printed as it is, never as markup.</summary>
    private static void WriteText(IAnsiConsole console, string text) => console.WriteLine(TerminalText.Clean(text));
}
