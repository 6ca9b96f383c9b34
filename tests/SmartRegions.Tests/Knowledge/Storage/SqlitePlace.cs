using SmartRegions.Knowledge;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>A new directory for the file.</summary>
internal sealed class SqlitePlace()
    : DatabasePlace(new KnowledgeLocation(Directory.CreateTempSubdirectory("smartregions-test-").FullName)), IDisposable
{
    public void Dispose() => Directory.Delete(Location.Directory, recursive: true);

    public override ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
