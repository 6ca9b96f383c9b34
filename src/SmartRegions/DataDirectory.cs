using System.CommandLine;
using SmartRegions.Knowledge;

namespace SmartRegions.Program;

/// <summary><c>--data DIR</c>: where everything that lasts is kept.</summary>
internal static class DataDirectory
{
    public static Option<DirectoryInfo> Option() => new("--data")
    {
        Description = "Verzeichnis der Wissensbasis",
        DefaultValueFactory = _ => new DirectoryInfo("data"),
    };

    public static KnowledgeLocation Location(this DirectoryInfo directory) => new(directory.FullName);
}
