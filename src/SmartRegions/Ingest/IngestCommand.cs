using System.CommandLine;
using System.CommandLine.Parsing;
using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Isolation;
using SmartRegions.Ingestion.Sources.Web;
using SmartRegions.Knowledge;

namespace SmartRegions.Program.Ingest;

/// <summary><c>smartregions ingest &lt;path or address&gt;…</c>: brings the knowledge base in line with its sources.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var what = new Argument<string[]>("Pfad") { Description = "Ordner und Dateien (.pdf, .docx, .html, .md, .txt) oder Internetadressen einzelner Seiten", Arity = ArgumentArity.ZeroOrMore };
        var sources = new Option<string?>("--sources") { Description = $"Liste öffentlicher Quellen (ohne Angabe {ListedSources.DefaultFile}); ohne --choose wird sie nur angezeigt", Arity = ArgumentArity.ZeroOrOne };
        var choose = new Option<string[]>("--choose") { Description = "Welche Quellen der Liste abgerufen werden: Nummern (Q-01,Q-42), P (alle Primärquellen) oder V (Verbände und Fachpresse)" };
        var privateHosts = new Option<bool>("--allow-private-hosts") { Description = "Auch Server im eigenen Netz und auf diesem Rechner abrufen" };
        var again = new Option<bool>("--again") { Description = "Auch bekannte, unveränderte Dokumente neu lesen" };
        var degree = new Option<int>("--parallel")
        {
            Description = "Wie viele Dokumente gleichzeitig gelesen werden",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        degree.Validators.Add(result =>
        {
            if (CommonOptions.NumberIn(result) is < 1 or > 64) result.AddError("--parallel erwartet eine Zahl von 1 bis 64.");
        });
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command(
            "ingest",
            "Dokumente einlesen und die Wissensbasis mit ihren Quellen abgleichen. Dateien, die aus ihrem Ordner verschwinden, verlassen die Wissensbasis; Seiten aus dem Internet bleiben, bis „smartregions remove“ sie entfernt.")
        {
            what, sources, choose, data, json, again, degree, privateHosts,
        };
        what.Validators.Add(CheckAddresses);
        command.Validators.Add(result =>
        {
            var (hasPaths, hasList, hasChoice) = (result.GetValue(what) is { Length: > 0 }, result.GetResult(sources) is not null, result.GetValue(choose) is { Length: > 0 });
            if (!hasPaths && !hasList && !hasChoice) result.AddError("Bitte Ordner, Dateien oder Internetadressen nennen, oder mit --sources die Liste öffentlicher Quellen ansehen.");
            if (hasPaths && hasList && !hasChoice) result.AddError("--sources ohne --choose zeigt nur die Liste an; Ordner, Dateien und Adressen bitte getrennt davon einlesen.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var location = CommonOptions.Location(parsed.GetValue(data)!);
            IReadOnlyList<SourceEntry> chosen = [];
            if (parsed.GetResult(sources) is not null || parsed.GetValue(choose) is { Length: > 0 })
            {
                if (await ListedSources.ReadAsync(parsed.GetValue(sources) ?? ListedSources.DefaultFile, cancellationToken) is not { } list) return ExitCode.WrongUse;
                if (parsed.GetValue(choose) is not { Length: > 0 } words) return ListedSources.Show(list, new WebCache(location.Web), parsed.GetValue(json));
                if (ListedSources.Choose(words, list) is not { } entries) return ExitCode.WrongUse;
                chosen = entries;
            }

            if (!FetchContact.TryRead(out var contact)) return ExitCode.WrongUse;
            var options = new IngestionOptions
            {
                Degree = parsed.GetValue(degree),
                KnownDocuments = parsed.GetValue(again) ? KnownDocuments.ReadAgain : KnownDocuments.Skip,
            };
            var web = new WebFetchOptions
            {
                Contact = contact,
                Networks = parsed.GetValue(privateHosts) ? ReachableNetworks.Any : ReachableNetworks.Public,
            };
            var selection = SourceSelection.Of(parsed.GetValue(what) ?? [], chosen);
            var report = await RunAsync(selection, location, options, web, showProgress: !parsed.GetValue(json), cancellationToken);
            if (parsed.GetValue(json)) IngestReportJson.Write(report);
            else IngestReportTable.Write(report);
            return report.HasFailures ? ExitCode.DoneWithFailures : ExitCode.Done;
        });
        return command;
    }

    private static void CheckAddresses(ArgumentResult result)
    {
        foreach (var argument in result.Tokens.Select(token => token.Value).Where(SourceSelection.IsAddress))
        {
            if (!WebAddress.TryParse(argument, out _, out var problem)) result.AddError($"Die Adresse „{argument}“ kann nicht abgerufen werden: {problem}.");
        }
    }

    private static async Task<IngestionReport> RunAsync(
        SourceSelection selection, KnowledgeLocation location, IngestionOptions options, WebFetchOptions web, bool showProgress, CancellationToken cancellationToken)
    {
        await using var knowledge = await KnowledgeBase.OpenAsync(location, cancellationToken);
        await using var readers = new ReaderPool(ReaderOptions(options, location), TimeProvider.System);
        var run = new IngestionRun(knowledge, readers, new OriginalArchive(location.Originals), options, TimeProvider.System);
        var source = new WebSource(web, new WebCache(location.Web), TimeProvider.System);
        var report = await IngestProgressBar.ShowAsync(showProgress, async progress =>
        {
            var pages = selection.Pages.Count == 0 ? FetchedPages.None : await source.FetchAsync(selection.Pages, progress, cancellationToken);
            return await run.RunAsync(selection.Paths, pages, progress, cancellationToken);
        });
        if (knowledge.IndexProblem is { } problem) CommandLine.Complain(problem);
        return report;
    }

    private static ReaderProcessOptions ReaderOptions(IngestionOptions options, KnowledgeLocation location) => new()
    {
        Parallelism = options.Degree,
        Limits = options.Limits,
        Settings = new ReaderSettings { OcrCache = location.Cache },
    };
}
