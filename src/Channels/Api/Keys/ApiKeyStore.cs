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
            var secret = ApiKeySecret.New();
            var added = await session.ExecuteAsync(
                "INSERT INTO api_key (id, name, digest, created_at) VALUES (@id, @name, @digest, @now) ON CONFLICT (name) WHERE revoked_at IS NULL DO NOTHING",
                new { id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)), name, digest = ApiKeySecret.DigestOf(secret), now = Instant.Write(time.GetUtcNow()) });
            return added > 0 ? secret : null;
        },
        cancellationToken);

    /// <returns>All keys, also revoked ones, oldest first.</returns>
    public Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken) => database.ReadAsync(
        async session => (IReadOnlyList<ApiKey>)[.. (await session.QueryAsync<Row>($"SELECT {Columns} FROM api_key ORDER BY created_at, id")).Select(row => row.ToKey())],
        cancellationToken);

    /// <param name="key">Id or name; the id counts where a name looks like one.</param>
    /// <returns>False when no key that holds is called so.</returns>
    public Task<bool> RevokeAsync(string key, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            var revocation = new { key, now = Instant.Write(time.GetUtcNow()) };
            return await session.ExecuteAsync("UPDATE api_key SET revoked_at = @now WHERE id = @key AND revoked_at IS NULL", revocation) > 0
                || await session.ExecuteAsync("UPDATE api_key SET revoked_at = @now WHERE name = @key AND revoked_at IS NULL", revocation) > 0;
        },
        cancellationToken);

    /// <summary>Finds the key that a program shows.</summary>
    /// <returns><see langword="null"/> for what is no key, or none that holds.</returns>
    internal async Task<ApiKey?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        if (!ApiKeySecret.IsLegible(secret)) return null;
        var digest = ApiKeySecret.DigestOf(secret);
        var row = await database.ReadAsync(session => session.FindAsync<Row>($"SELECT {Columns} FROM api_key WHERE digest = @digest AND revoked_at IS NULL", new { digest }), cancellationToken);
        return row?.ToKey();
    }

    /// <summary>Notes the day on which a key is used; once a day, so that reading does not become writing with every request.</summary>
    internal async Task NoteUseAsync(ApiKey key, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        if (key.LastUsedOn == today) return;
        var note = new { day = today.ToString(DayFormat, CultureInfo.InvariantCulture), key.Id };
        await database.WriteAsync(session => session.ExecuteAsync("UPDATE api_key SET last_used_on = @day WHERE id = @Id", note), cancellationToken);
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
