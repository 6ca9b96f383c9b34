using System.Reflection;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>
/// A fact about every database. A test project whose database is a server names the environment variable that holds its connection string
/// in the assembly metadata <c>TestDatabase</c>; where the variable is not set, the facts are skipped and say so.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DatabaseFactAttribute : FactAttribute
{
    public DatabaseFactAttribute() =>
        Skip = Variable is { } variable && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable))
            ? $"{variable} is not set: nothing was tested here. ./test.sh starts a PostgreSQL and sets it."
            : null;

    /// <summary><see langword="null"/> where the database is a file, which is always there.</summary>
    private static string? Variable => typeof(DatabaseFactAttribute).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "TestDatabase")?.Value;
}
