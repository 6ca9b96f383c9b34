using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion;

/// <summary>Stores files that were read, and says what became of each.</summary>
internal sealed class BatchStorage(KnowledgeStore store)
{
    /// <summary>Stores all new versions in one transaction.</summary>
    /// <returns>One line for each file, in their order.</returns>
    public async Task<IReadOnlyList<DocumentReport>> StoreAsync(IReadOnlyList<ReadFile> batch, CancellationToken cancellationToken)
    {
        var reports = new List<DocumentReport>(batch.Count);
        foreach (var file in batch) reports.Add(await ReportAsync(file, cancellationToken));
        var read = batch.Zip(reports).Where(pair => pair.First.Version is not null).ToList();
        await store.ReplaceAsync(
            [.. read.Where(pair => pair.Second.Status is DocumentStatus.Added or DocumentStatus.Replaced).Select(pair => pair.First.Version!)], cancellationToken);
        await ForgetFailuresAsync(
            read.Where(pair => pair.Second.Status == DocumentStatus.Unchanged && pair.First.Request.Failure is not null).Select(pair => pair.Second.Source), cancellationToken);
        return reports;
    }

    private static DocumentReport Report(ReadFile file, DocumentVersion version, DocumentStatus status, IReadOnlyList<string> reasons) => new(
        version.Document.Source, status, version.Document.Outcome, reasons, version.Document.Pages, version.Passages.Count, file.Elapsed);

    private async Task<DocumentReport> ReportAsync(ReadFile file, CancellationToken cancellationToken)
    {
        if (file.Version is not { } version) return await RememberFailureAsync(file, cancellationToken);
        var problems = version.Document.Problems;
        if (file.Request.Known is not { } known) return Report(file, version, DocumentStatus.Added, problems);
        if (known.Digest != version.Document.Digest) return Report(file, version, DocumentStatus.Replaced, problems);

        var stored = await store.PassagesOfAsync(known.Id, cancellationToken);
        if (VersionComparison.IsWorse(version, known, stored))
            return Report(file, version, DocumentStatus.Unchanged, [.. problems, "Beim erneuten Lesen kam weniger heraus als zuvor; die frühere Fassung bleibt."]);
        return Report(file, version, VersionComparison.IsSame(version, known, stored) ? DocumentStatus.Unchanged : DocumentStatus.Replaced, problems);
    }

    private async Task<DocumentReport> RememberFailureAsync(ReadFile file, CancellationToken cancellationToken)
    {
        var (source, content) = (file.Request.File.Address, file.Content);
        var before = file.Request.Failure is { } failure && failure.Digest == file.Digest ? failure.Attempts : 0;
        var reason = content.Problems is [var first, ..] ? first : "Das Dokument konnte nicht gelesen werden.";
        await store.SaveFailureAsync(
            new ReadingFailure(source, file.Digest, content.Outcome, reason, file.IsFatal ? before + 1 : 0), cancellationToken);
        return new DocumentReport(source, DocumentStatus.Failed, content.Outcome, content.Problems, content.Pages, 0, file.Elapsed);
    }

    private async Task ForgetFailuresAsync(IEnumerable<Uri> sources, CancellationToken cancellationToken)
    {
        if (sources.ToList() is { Count: > 0 } settled) await store.ForgetFailuresAsync(settled, cancellationToken);
    }
}
