using SmartRegions.Channels.Api.Keys;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Api.Keys;

/// <summary>Facts about the keys of programs, whichever database keeps them.</summary>
public abstract class ApiKeyStoreContract : DatabaseContract
{
    private Database _database = null!;
    private ApiKeyStore _keys = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _database = await OpenAsync();
        _keys = new ApiKeyStore(_database, Time);
    }

    public override async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        await base.DisposeAsync();
    }

    [DatabaseFact]
    public async Task Key_is_found_by_itself_and_kept_nowhere()
    {
        var secret = (await _keys.AddAsync("Intranet-Suche", CancellationToken.None))!;

        Assert.Equal("Intranet-Suche", (await _keys.FindAsync(secret, CancellationToken.None))?.Name);
        Assert.Null(await _keys.FindAsync(secret[..^1] + (secret[^1] == 'A' ? 'B' : 'A'), CancellationToken.None));
        var kept = await _database.ReadAsync(session => session.FindAsync<string>("SELECT id || name || digest FROM api_key"), CancellationToken.None);
        Assert.DoesNotContain(secret[3..], kept!, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Name_is_given_once_until_its_key_is_revoked()
    {
        await _keys.AddAsync("Intranet", CancellationToken.None);
        Assert.Null(await _keys.AddAsync("Intranet", CancellationToken.None));

        Assert.True(await _keys.RevokeAsync("Intranet", CancellationToken.None));
        Assert.False(await _keys.RevokeAsync("Intranet", CancellationToken.None));

        Assert.NotNull(await _keys.AddAsync("Intranet", CancellationToken.None));
    }

    [DatabaseFact]
    public async Task Id_is_revoked_before_a_key_that_is_named_like_it()
    {
        await _keys.AddAsync("Intranet", CancellationToken.None);
        var id = Assert.Single(await _keys.ListAsync(CancellationToken.None)).Id;
        await _keys.AddAsync(id, CancellationToken.None);

        Assert.True(await _keys.RevokeAsync(id, CancellationToken.None));

        Assert.Equal(["Intranet"], (await _keys.ListAsync(CancellationToken.None)).Where(key => key.RevokedAt is not null).Select(key => key.Name));
    }

    [DatabaseFact]
    public async Task Name_asked_for_twice_at_once_is_given_once()
    {
        var given = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _keys.AddAsync("Intranet", CancellationToken.None)));

        Assert.Single(given, secret => secret is not null);
    }

    [DatabaseFact]
    public async Task List_tells_when_a_key_was_made_used_and_revoked()
    {
        var secret = (await _keys.AddAsync("Intranet", CancellationToken.None))!;
        var made = Time.GetUtcNow();
        Time.Advance(TimeSpan.FromDays(3));
        await _keys.NoteUseAsync((await _keys.FindAsync(secret, CancellationToken.None))!, CancellationToken.None);
        var (id, _, createdAt, lastUsedOn, _) = Assert.Single(await _keys.ListAsync(CancellationToken.None));
        await _keys.RevokeAsync(id, CancellationToken.None);

        Assert.Equal((made, new DateOnly(2026, 3, 12)), (createdAt, lastUsedOn));
        Assert.Equal(Time.GetUtcNow(), Assert.Single(await _keys.ListAsync(CancellationToken.None)).RevokedAt);
        Assert.Null(await _keys.FindAsync(secret, CancellationToken.None));
    }
}
