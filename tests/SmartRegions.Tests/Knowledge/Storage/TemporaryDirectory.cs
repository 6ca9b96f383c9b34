namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>A new directory that is gone after the test.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("smartregions-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
