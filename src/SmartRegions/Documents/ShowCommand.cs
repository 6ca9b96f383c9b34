using System.CommandLine;
using SmartRegions.Channels.Json;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Documents;

/// <summary>
/// <c>smartregions show &lt;document&gt; [--page N]</c>: a document as the assistant sees it, passage by passage; or one passage by its id, also
/// when the document has a newer version.
/// </summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("Kennung") { Description = "Kennung aus „smartregions documents“, ein Teil des Titels, oder die Kennung einer Passage" };
        var page = new Option<int?>("--page") { Description = "Nur Passagen dieser Seite" };
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("show", "Ein Dokument mit seinen Passagen anzeigen") { id, page, data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var knowledge = await CommonOptions.OpenAsync(parsed.GetValue(data)!, cancellationToken);
            if (PassageId.TryParse(parsed.GetValue(id), out var passageId)
                && await knowledge.Store.FindPassageInHistoryAsync(passageId, cancellationToken) is { } cited)
            {
                if (parsed.GetValue(json)) JsonLines.Write(HistoricPassageJson.Of(cited));
                else PassageView.Write(cited);
                return ExitCode.Done;
            }

            if (await DocumentLookup.FindAsync(knowledge.Store, parsed.GetValue(id)!, DocumentMatch.Part, cancellationToken) is not { } document) return ExitCode.WrongUse;
            var wanted = parsed.GetValue(page);
            var passages = (await knowledge.Store.PassagesOfAsync(document.Id, cancellationToken))
                .Where(passage => wanted is not { } number || (passage.Pages is { } pages && pages.First <= number && number <= pages.Last))
                .ToList();
            if (parsed.GetValue(json)) foreach (var passage in passages) JsonLines.Write(Json(passage));
            else Write(document, passages, wanted);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Document document, IReadOnlyList<Passage> passages, int? page)
    {
        var output = Console.Out;
        output.WriteLine(TerminalText.Clean(document.Title));
        output.WriteLine(TerminalText.Clean($"Kennung {document.Id} · {string.Join(" · ", DocumentFacts.Of(document))}"));
        output.WriteLine(TerminalText.Clean(Uri.UnescapeDataString(document.Source.AbsoluteUri)));
        if (document.RecognisedPages.Count > 0) output.WriteLine("! Bei Seiten mit Texterkennung können einzelne Wörter falsch gelesen sein.");
        foreach (var problem in document.Problems) output.WriteLine($"! {TerminalText.Clean(problem)}");
        if (passages.Count == 0) output.WriteLine(NothingToShow(document, page));
        foreach (var passage in passages)
        {
            output.WriteLine();
            var place = string.Join(" › ", passage.HeadingPath);
            output.WriteLine(TerminalText.Clean($"── {passage.Pages}{(passage.Pages is null || place.Length == 0 ? string.Empty : " · ")}{place} [{passage.Id}]"));
            output.WriteLine(TerminalText.Clean(passage.Text));
        }
    }

    private static string NothingToShow(Document document, int? page) => page switch
    {
        null => "Das Dokument hat keinen Text.",
        _ when document.Pages == 0 => "Dieses Dokument hat keine Seiten. Ohne --page wird es ganz angezeigt.",
        { } number when number < 1 || number > document.Pages => $"Das Dokument hat {GermanCount.Of(document.Pages, "Seite", "Seiten")}.",
        _ => "Auf dieser Seite steht kein Text.",
    };

    private static object Json(Passage passage) => new
    {
        PassageId = passage.Id.Value,
        DocumentId = passage.Document.Value,
        passage.Ordinal,
        passage.HeadingPath,
        passage.Kind,
        Page = passage.Pages?.First,
        LastPage = passage.Pages?.Last,
        passage.Regions,
        passage.Text,
    };
}
