using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.Program.Ingest;

/// <summary>The list of public originals, as an operator uses it; says on standard error what is wrong with it or with a choice.</summary>
internal static class ListedSources
{
    public const string DefaultFile = "corpus/quellen.yaml";

    /// <returns><see langword="null"/> when nothing in the file can be used.</returns>
    public static async Task<SourceList?> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var list = await SourceList.ReadAsync(file, cancellationToken);
        foreach (var problem in list.Problems) CommandLine.Complain($"{file}: {problem}");
        return list.Entries.Count > 0 ? list : null;
    }

    /// <returns>The exit code.</returns>
    public static int Show(SourceList list, WebCache cache, bool json)
    {
        if (json) SourceListView.WriteJson(list, cache);
        else SourceListView.Write(list, cache);
        return list.Problems.Count == 0 ? ExitCode.Done : ExitCode.DoneWithFailures;
    }

    /// <returns><see langword="null"/> when a word chooses nothing.</returns>
    public static IReadOnlyList<SourceEntry>? Choose(IEnumerable<string> words, SourceList list)
    {
        var choice = SourceChoice.Of(words, list);
        foreach (var problem in choice.Problems) CommandLine.Complain(problem);
        if (choice.WithoutAddress.Count > 0 && choice.Problems.Count == 0)
            CommandLine.Complain($"Ohne bekannte Adresse und deshalb ausgelassen: {string.Join(", ", choice.WithoutAddress.Select(entry => entry.Number))}");
        return choice.Problems.Count == 0 ? choice.Entries : null;
    }
}
