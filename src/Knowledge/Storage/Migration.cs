using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SmartRegions.Knowledge.Storage;

/// <summary>One step of the schema: a file <c>0001_name.sql</c>, applied once and never changed afterwards.</summary>
internal sealed record Migration(long Number, string Name, string Sql)
{
    private const string Folder = ".Storage.Migrations.";

    /// <summary>All steps in their order.</summary>
    public static IReadOnlyList<Migration> Embedded { get; } =
    [
        .. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(name => name.Contains(Folder, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(Read)
            .OrderBy(migration => migration.Number),
    ];

    /// <summary>SHA-256 of the statements, 64 hexadecimal digits; the same whichever line ends a checkout has.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    private static Migration Read(string resource)
    {
        using var stream = typeof(Migration).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var name = resource[(resource.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..^".sql".Length];
        return new Migration(long.Parse(name.Split('_')[0], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
