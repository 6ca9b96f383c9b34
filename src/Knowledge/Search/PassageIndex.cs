#pragma warning disable MA0025, CA1822
using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search;

public sealed class PassageIndex
{
    public long Revision => throw new NotImplementedException();

    public int Count => throw new NotImplementedException();

    public static PassageIndex Build(IEnumerable<IndexedPassage> passages, long revision, CancellationToken cancellationToken) => throw new NotImplementedException();

    public static PassageIndex? TryLoad(string path) => throw new NotImplementedException();

    public void Save(string path) => throw new NotImplementedException();

    public double Idf(string term, bool isStem) => throw new NotImplementedException();

    public IndexResult Search(SearchQuery query, Glossary glossary) => throw new NotImplementedException();
}
