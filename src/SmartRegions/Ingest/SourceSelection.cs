using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.Program.Ingest;

/// <summary>What a run is asked to bring in.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Pages">Pages to fetch.</param>
internal sealed record SourceSelection(IReadOnlyList<string> Paths, IReadOnlyList<WebPage> Pages)
{
    /// <summary>Anything with a scheme is an address; a path never has one.</summary>
    public static bool IsAddress(string argument) => argument.Contains("://", StringComparison.Ordinal);

    /// <param name="arguments">Paths and addresses that were checked.</param>
    /// <param name="chosen">Entries of a list of sources, each with an address.</param>
    public static SourceSelection Of(IReadOnlyList<string> arguments, IReadOnlyList<SourceEntry> chosen)
    {
        // Listed ones first: of a page that is named twice, what the list says about it is kept.
        var pages = chosen.Select(entry => entry.ToPage()).ToList();
        foreach (var argument in arguments.Where(IsAddress))
        {
            if (WebAddress.TryParse(argument, out var address, out _)) pages.Add(new WebPage(address));
        }

        return new SourceSelection([.. arguments.Where(argument => !IsAddress(argument))], pages);
    }
}
