namespace SmartRegions.EndToEnd.Running;

/// <summary>A folder of sources and a data folder, gone when the test is over.</summary>
public sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartregions-e2e-");

    public Workplace()
    {
        Directory.CreateDirectory(Sources);
        Program = new SmartRegionsProgram(Data);
    }

    public string Sources => Path.Combine(_folder.FullName, "quellen");

    public string Data => Path.Combine(_folder.FullName, "data");

    public SmartRegionsProgram Program { get; }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Sources, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
