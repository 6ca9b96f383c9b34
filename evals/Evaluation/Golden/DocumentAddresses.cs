using SmartRegions.Evaluation.Sets;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Evaluation.Golden;

/// <summary>Names documents by their path inside the corpus, which is the same on every machine.</summary>
/// <param name="roots">Folders of the corpus.</param>
internal sealed class DocumentAddresses(IEnumerable<string> roots)
{
    private readonly List<string> _roots = [.. roots.Select(root => Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar)];

    /// <summary>Path below its root with slashes; the whole address for what lies elsewhere.</summary>
    public string Of(Document document)
    {
        if (!document.Source.IsFile) return document.Source.AbsoluteUri;
        var path = document.Source.LocalPath;
        var root = _roots.Find(root => path.StartsWith(root, StringComparison.Ordinal));
        return (root is null ? path : path[root.Length..]).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Whether a question names this place; <see langword="null"/> where it names none.</summary>
    public bool? IsExpected(Document document, Passage passage, IReadOnlyList<ExpectedSource> sources)
    {
        if (sources.Count == 0) return null;
        var address = Of(document);
        return sources.Any(source => IsAt(address, source.Document) && (source.Page is null || (passage.Pages is { } pages && pages.First <= source.Page && source.Page <= pages.Last)));
    }

    private static bool IsAt(string address, string ending) => address == ending || address.EndsWith($"/{ending}", StringComparison.Ordinal);
}
