using System.Globalization;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Documents;

/// <summary>Shows what an old citation quotes, and whether the document says something else by now.</summary>
internal static class PassageView
{
    public static void Write(HistoricPassage found)
    {
        var (passage, document) = (found.Passage, found.Document);
        Write(document.Title);
        Write(string.Join(" · ", new[] { $"Fassung {Number(found.LastVersion.Version)}", passage.Pages?.ToString(), string.Join(" › ", passage.HeadingPath) }.Where(part => !string.IsNullOrEmpty(part))));
        if (found.DocumentRemoved) Write("! Dieses Dokument gehört nicht mehr zur Wissensbasis.");
        else if (found.IsReplaced) Write($"! Es gibt eine neuere Fassung ({Number(document.Version)}), in der diese Passage so nicht mehr steht: smartregions show {document.Id}");
        Console.Out.WriteLine();
        Write(passage.Text);
    }

    private static void Write(string text) => Console.Out.WriteLine(TerminalText.Clean(text));

    private static string Number(int version) => version.ToString(CultureInfo.InvariantCulture);
}
