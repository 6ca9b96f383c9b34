using System.Security.Cryptography;

namespace SmartRegions.Knowledge.Storage;

/// <summary>
/// The one row of <c>knowledge_revision</c>. The count starts at a random number, so that an index file of one database does not by
/// accident carry a revision of another.
/// </summary>
internal static class RevisionTable
{
    // Far enough apart that the counts of two databases do not meet, and exact in a JSON number.
    private const int FirstRevisions = 1 << 30;
    private const long ChangesApart = 1L << 22;

    public static async Task StartAsync(Database database, CancellationToken cancellationToken)
    {
        if (await database.ReadAsync(session => session.FindAsync<long>("SELECT COUNT(*) FROM knowledge_revision"), cancellationToken) > 0) return;
        var revision = RandomNumberGenerator.GetInt32(1, FirstRevisions) * ChangesApart;
        await database.WriteAsync(
            session => session.ExecuteAsync(
                "INSERT INTO knowledge_revision (id, revision) VALUES (1, @revision) ON CONFLICT (id) DO NOTHING", new { revision }),
            cancellationToken);
    }

    public static Task<long> ReadAsync(DatabaseSession session) => session.FindAsync<long>("SELECT revision FROM knowledge_revision");

    /// <summary>Comes first in every transaction that changes knowledge: whoever else wants to waits here until it ends.</summary>
    public static Task LockAsync(DatabaseSession session) => session.ExecuteAsync("UPDATE knowledge_revision SET revision = revision");

    public static Task RaiseAsync(DatabaseSession session) => session.ExecuteAsync("UPDATE knowledge_revision SET revision = revision + 1");
}
