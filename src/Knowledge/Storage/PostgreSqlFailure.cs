using System.Data.Common;
using Npgsql;

namespace SmartRegions.Knowledge.Storage;

/// <summary>What an operator can do about a failure of PostgreSQL, in German.</summary>
internal static class PostgreSqlFailure
{
    /// <returns><see langword="null"/> for failures that are the program's fault, not the environment's.</returns>
    public static string? Advice(DbException failure, string address) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
            $"Auf dem PostgreSQL-Server gibt es die Datenbank „{address}“ nicht. Legen Sie sie an („createdb“) oder berichtigen Sie die Verbindungsangaben.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            $"PostgreSQL lehnt die Anmeldung an „{address}“ ab. Prüfen Sie Benutzername und Kennwort in den Verbindungsangaben.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } =>
            $"Das Datenbankkonto darf in „{address}“ nicht schreiben oder keine Tabellen anlegen. Geben Sie ihm die Rechte (GRANT CREATE, USAGE).",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } =>
            $"Auf dem PostgreSQL-Server von „{address}“ ist kein Platz mehr. Schaffen Sie Platz und wiederholen Sie den Vorgang; "
            + "was bis dahin gespeichert war, ist unversehrt.",
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } =>
            $"Der PostgreSQL-Server von „{address}“ nimmt gerade keine weiteren Verbindungen an. Versuchen Sie es gleich noch einmal.",
        PostgresException { SqlState: var state } when state.StartsWith("57P", StringComparison.Ordinal) => NotReachable(address),
        PostgresException => null,
        NpgsqlException => NotReachable(address),
        _ => null,
    };

    private static string NotReachable(string address) =>
        $"Der PostgreSQL-Server von „{address}“ ist nicht erreichbar oder hat die Verbindung beendet. Prüfen Sie, ob er läuft und ob Host "
        + "und Port in den Verbindungsangaben stimmen.";
}
