using System.Globalization;

namespace SmartRegions.Knowledge.Storage;

/// <summary>
/// Brings the schema up to date: all missing steps in one transaction under a lock, each recorded with its digest. Safe to run again and
/// in several processes at once.
/// </summary>
internal sealed class SchemaMigration(Database database, IReadOnlyList<Migration> migrations, TimeProvider time)
{
    private const string Table = "schema_migration";

    /// <exception cref="KnowledgeUnavailableException">The schema is newer than the program, or was made by other steps than the program has.</exception>
    public async Task ApplyAsync(CancellationToken cancellationToken)
    {
        // Looked at without the lock first: a program that only reads need not wait for one that writes.
        if (await database.ReadAsync(MissingAsync, cancellationToken) is []) return;
        await database.WriteAsync(ApplyMissingAsync, cancellationToken);
    }

    private async Task<int> ApplyMissingAsync(DatabaseSession session)
    {
        await database.LockSchemaAsync(session);
        await session.ExecuteAsync(
            $"CREATE TABLE IF NOT EXISTS {Table} (number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL)");
        var missing = await MissingAsync(session);
        foreach (var migration in missing)
        {
            await session.ExecuteAsync(migration.Sql);
            await session.ExecuteAsync(
                $"INSERT INTO {Table} (number, name, digest, applied_at) VALUES (@Number, @Name, @Digest, @AppliedAt)",
                new { migration.Number, migration.Name, migration.Digest, AppliedAt = TextColumn.Write(time.GetUtcNow()) });
        }

        return missing.Count;
    }

    private async Task<IReadOnlyList<Migration>> MissingAsync(DatabaseSession session)
    {
        if (!await database.HasTableAsync(session, Table)) return migrations;
        var applied = await session.QueryAsync<AppliedMigration>($"SELECT number, name, digest FROM {Table} ORDER BY number");
        foreach (var step in applied) Check(step);
        return [.. migrations.Where(migration => applied.All(step => step.Number != migration.Number))];
    }

    private void Check(AppliedMigration step)
    {
        var known = migrations.FirstOrDefault(migration => migration.Number == step.Number);
        if (known is null)
        {
            throw new KnowledgeUnavailableException(string.Create(CultureInfo.InvariantCulture,
                $"Die Datenbank stammt von einer neueren Version von SmartRegions (Schritt „{step.Name}“; dieses Programm kennt die Schritte bis {migrations[^1].Number:0000}). Bitte aktualisieren Sie SmartRegions."));
        }

        if (known.Digest != step.Digest)
        {
            throw new KnowledgeUnavailableException(
                $"Die Datenbank wurde mit einer anderen Fassung des Schritts „{step.Name}“ angelegt, als dieses Programm sie kennt. "
                + "Verwenden Sie die Version von SmartRegions, mit der sie angelegt wurde, oder lesen Sie die Dokumente in ein neues Verzeichnis ein.");
        }
    }

    private sealed record AppliedMigration
    {
        public long Number { get; init; }

        public string Name { get; init; } = string.Empty;

        public string Digest { get; init; } = string.Empty;
    }
}
