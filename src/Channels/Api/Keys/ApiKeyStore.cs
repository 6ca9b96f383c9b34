using System.Globalization;
using System.Security.Cryptography;
using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Api.Keys;

/// <summary>The keys of programs. One that is revoked opens nothing from that moment on. Thread-safe.</summary>
public sealed class ApiKeyStore(Database database, TimeProvider time)
{
    private const string Columns = "id AS Id, name AS Name, created_at AS CreatedAt, last_used_on AS LastUsedOn, revoked_at AS RevokedAt";
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Makes a key.</summary>
    /// <returns>The key, to be shown this once; <see langword="null"/> when another program has the name.</returns>
    public Task<string?> AddAsync(string name, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            if (await session.FindAsync<long>("SELECT COUNT(*) FROM api_key WHERE name = @name AND revoked_at IS NULL", new { name }) > 0) return null;
            var secret = ApiKeySecret.New();
            await session.ExecuteAsync(
                "INSERT INTO api_key (id, name, digest, created_at) VALUES (@id, @name, @digest, @now)",
                new { id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)), name, digest = ApiKeySecret.DigestOf(secret), now = Instant.Write(time.GetUtcNow()) });
            return secret;
        },
        cancellationToken);

    /// <returns>All keys, also revoked ones, oldest first.</returns>
    public Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<ApiKey>)[.. (await session.QueryAsync<Row>($"SELECT {Columns} FROM api_key ORDER BY created_at, id")).Select(row => row.ToKey())],
        cancellationToken);

    /// <param name="key">Id or name.</param>
    /// <returns>False when no key that holds is called so.</returns>
    public Task<bool> RevokeAsync(string key, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            "UPDATE api_key SET revoked_at = @now WHERE (id = @key OR name = @key) AND revoked_at IS NULL", new { key, now = Instant.Write(time.GetUtcNow()) }) > 0,
        cancellationToken);

    /// <summary>Finds the key that a program shows, and notes the day.</summary>
    /// <returns><see langword="null"/> for what is no key, or none that holds.</returns>
    internal async Task<ApiKey?> UseAsync(string secret, CancellationToken cancellationToken)
    {
        if (!ApiKeySecret.IsLegible(secret)) return null;
        var digest = ApiKeySecret.DigestOf(secret);
        var row = await database.ReadAsync(session => session.FindAsync<Row>($"SELECT {Columns} FROM api_key WHERE digest = @digest AND revoked_at IS NULL", new { digest }), cancellationToken);
        if (row is null) return null;

        // Once a day: reading must not become writing with every request.
        var today = time.GetUtcNow().ToString(DayFormat, CultureInfo.InvariantCulture);
        if (row.LastUsedOn != today) await database.WriteAsync(session => session.ExecuteAsync("UPDATE api_key SET last_used_on = @today WHERE id = @Id", new { today, row.Id }), cancellationToken);
        return row.ToKey();
    }

    private sealed record Row
    {
        public string Id { get; init; } = string.Empty;

        public string Name { get; init; } = string.Empty;

        public string CreatedAt { get; init; } = string.Empty;

        public string? LastUsedOn { get; init; }

        public string? RevokedAt { get; init; }

        public ApiKey ToKey() => new(
            Id,
            Name,
            Instant.Read(CreatedAt),
            LastUsedOn is null ? null : DateOnly.ParseExact(LastUsedOn, DayFormat, CultureInfo.InvariantCulture),
            RevokedAt is null ? null : Instant.Read(RevokedAt));
    }
}
