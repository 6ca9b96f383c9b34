using SmartRegions.Knowledge;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>A new directory for the file.</summary>
internal sealed class SqlitePlace() : DatabasePlace(new KnowledgeLocation(Directory.CreateTempSubdirectory("smartregions-test-").FullName))
{
    public override ValueTask DisposeAsync()
    {
        Directory.Delete(Location.Directory, recursive: true);
        return ValueTask.CompletedTask;
    }
}
