using System.CommandLine;
using SmartRegions.Channels.Json;
using SmartRegions.Knowledge.Search;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Search;

/// <summary><c>smartregions search "…"</c>: what the index finds and why, for one query or a file of them.</summary>
internal static class SearchCommand
{
    private const int MostHits = 1000;

    public static Command Create()
    {
        var query = new Argument<string?>("SUCHE") { Description = "Suchworte oder eine Frage", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<FileInfo>("--batch") { Description = "Datei mit einer Suche je Zeile: {\"id\",\"query\"}; nur mit --json" }.AcceptExistingOnly();
        var top = new Option<int>("--top") { Description = "Höchstens so viele Treffer", DefaultValueFactory = _ => 10 };
        var (data, json, facets) = (CommonOptions.Data(), CommonOptions.Json(), new FacetOptions());
        var command = new Command("search", "Durchsucht die Wissensbasis und zeigt, warum etwas gefunden wurde") { query, batch, top, json, data };
        foreach (var option in facets.All) command.Options.Add(option);
        top.Validators.Add(result =>
        {
            if (CommonOptions.NumberIn(result) is < 1 or > MostHits) result.AddError($"--top muss zwischen 1 und {MostHits} liegen.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(query) is null == result.GetValue(batch) is null) result.AddError("Bitte entweder eine SUCHE oder --batch DATEI angeben.");
            if (result.GetValue(batch) is not null && !result.GetValue(json)) result.AddError("--batch gibt es nur zusammen mit --json.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var knowledge = await CommonOptions.OpenAsync(parsed.GetValue(data)!, cancellationToken);
            var most = parsed.GetValue(top);
            var (asked, documents) = (facets.In(parsed), await knowledge.Store.ListDocumentsAsync(cancellationToken));
            if (documents.Count > 0 && asked.Problem(documents) is { } problem)
            {
                Console.Error.WriteLine(FacetOptions.Message(problem));
                return ExitCode.WrongUse;
            }

            var excluded = asked.ToFacets().Excluded(documents);
            if (parsed.GetValue(batch) is { } file)
                return await new SearchBatch(knowledge.SearchAsync, TimeProvider.System, Console.Out, Console.Error).RunAsync(file.FullName, most, excluded, cancellationToken);
            var result = await knowledge.SearchAsync(new SearchQuery(parsed.GetValue(query)!) { Top = most, Excluding = excluded }, cancellationToken);
            if (parsed.GetValue(json)) foreach (var hit in result.Hits) JsonLines.Write(HitJson.Of(hit));
            else SearchView.Write(Console.Out, result);
            return ExitCode.Done;
        });
        return command;
    }
}
