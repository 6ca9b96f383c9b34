using System.Data;
using System.Data.Common;
using System.Globalization;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Storage;
using static SmartRegions.Tests.Knowledge.Storage.SampleDocuments;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>A batch is stored as a whole or not at all, whoever reads and writes beside it.</summary>
public abstract class StoreTransactionContract : StoreContract
{
    private const string Entry = "INSERT INTO operator_account (name, password_hash, set_at) VALUES ('leitung', '', '')";

    [DatabaseFact]
    public async Task The_revision_grows_with_every_change_and_with_nothing_else()
    {
        List<GlossaryEntry> glossary = [new("Bürgerbüro", [], ["Einwohnermeldeamt"])];
        Assert.Equal(1, await ChangesAsync(() => StoreAsync(Fees(Certificate), Titled(Guide, "Offene Daten"))));
        Assert.Equal(1, await ChangesAsync(() => Store.ReplaceGlossaryAsync(Guide, glossary, CancellationToken.None)));
        Assert.Equal(0, await ChangesAsync(() => Store.ReplaceGlossaryAsync(Guide, glossary, CancellationToken.None)));
        Assert.Equal(0, await ChangesAsync(() => StoreAsync()));
        Assert.Equal(0, await ChangesAsync(() => Store.SaveFailureAsync(Failure(attempts: 1), CancellationToken.None)));
        Assert.Equal(1, await ChangesAsync(() => Store.RemoveAsync([DocumentId.FromSource(Guide)], CancellationToken.None)));
        Assert.Equal(0, await ChangesAsync(() => Store.RemoveAsync([DocumentId.FromSource(Guide)], CancellationToken.None)));
    }

    [DatabaseFact]
    public async Task A_batch_that_fails_changes_nothing()
    {
        await StoreAsync(Fees(Certificate));
        var guide = Titled(Guide, "Offene Daten", "Offene Daten kosten nichts.");
        var clash = guide with { Passages = [guide.Passages[0] with { Id = IdOf(Certificate) }] };

        Assert.Equal(0, await ChangesAsync(() => Assert.ThrowsAnyAsync<DbException>(() => StoreAsync(Fees(Passport), clash))));

        Assert.Equal(1, Assert.Single(await Store.ListDocumentsAsync(CancellationToken.None)).Version);
        Assert.Equal([Certificate], await TextsAsync());
    }

    [DatabaseFact]
    public async Task A_batch_that_contradicts_itself_is_refused()
    {
        var fees = Fees(Certificate);
        var stray = Titled(Guide, "Offene Daten") with { Passages = fees.Passages };

        await Assert.ThrowsAsync<ArgumentException>(() => StoreAsync(fees, fees));
        await Assert.ThrowsAsync<ArgumentException>(() => StoreAsync(fees with { Passages = [fees.Passages[0], fees.Passages[0]] }));
        await Assert.ThrowsAsync<ArgumentException>(() => StoreAsync(stray));
    }

    [DatabaseFact]
    public async Task Writers_at_the_same_time_wait_for_each_other()
    {
        const int Writers = 8;

        var changes = await ChangesAsync(() => Task.WhenAll(Enumerable.Range(1, Writers).Select(
            n => Task.Run(() => StoreAsync(Fees(Certificate, string.Create(CultureInfo.InvariantCulture, $"Fassung {n}")))))));

        Assert.Equal(Writers, changes);
        Assert.Equal(Writers, Assert.Single(await Store.ListDocumentsAsync(CancellationToken.None)).Version);
        Assert.Equal(2, (await TextsAsync()).Count);
    }

    [DatabaseFact]
    public async Task Somebody_who_reads_a_snapshot_sees_nothing_of_what_is_written_meanwhile()
    {
        await StoreAsync(Fees(Certificate));

        var seen = await Database.ReadSnapshotAsync(
            async session =>
            {
                var before = await RevisionTable.ReadAsync(session);
                await StoreAsync(Fees(Passport));
                return (before, after: await RevisionTable.ReadAsync(session), texts: PassageTable.Stream(session).Select(p => p.Text).ToList());
            },
            CancellationToken.None);

        Assert.Equal(seen.before, seen.after);
        Assert.Equal([Certificate], seen.texts);
    }

    [DatabaseFact]
    public async Task A_cancelled_batch_changes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReplaceAsync([Fees(Certificate)], cancelled.Token));

        Assert.Empty(await Store.ListDocumentsAsync(CancellationToken.None));
    }

    [DatabaseFact]
    public async Task What_is_committed_is_told_as_written_although_the_connection_cannot_be_closed()
    {
        var written = await Database.WriteAsync(
            session =>
            {
                session.Connection.StateChange += (_, change) =>
                {
                    if (change.CurrentState == ConnectionState.Closed) throw new IOException("Die Leitung ist tot.");
                };
                return session.ExecuteAsync(Entry);
            },
            CancellationToken.None);

        Assert.Equal(1, written);
        Assert.Equal(1, await EntriesAsync());
    }

    [DatabaseFact]
    public async Task A_write_whose_work_is_done_is_told_as_written_although_its_asker_goes_away()
    {
        using var leaving = new CancellationTokenSource();

        var written = await Database.WriteAsync(
            async session =>
            {
                var changed = await session.ExecuteAsync(Entry);
                await leaving.CancelAsync();
                return changed;
            },
            leaving.Token);

        Assert.Equal(1, written);
        Assert.Equal(1, await EntriesAsync());
    }

    private Task<long> EntriesAsync() => Database.ReadAsync(session => session.FindAsync<long>("SELECT COUNT(*) FROM operator_account"), CancellationToken.None);
}
