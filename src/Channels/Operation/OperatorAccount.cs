using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.Operation;

/// <summary>The one account that may read what was asked. Without a password nobody may. Thread-safe.</summary>
/// <param name="database">Where the hash of the password is kept.</param>
/// <param name="password">Takes the place of what is kept, for as long as the program runs; <see langword="null"/> for none.</param>
/// <param name="time">The clock.</param>
public sealed class OperatorAccount(Database database, FixedPassword? password, TimeProvider time)
{
    /// <summary>Characters (NIST SP 800-63B-4 asks for 15 where a password stands alone; guessing is slowed here besides).</summary>
    public const int ShortestPassword = 12;

    /// <summary>What is longer costs time to hash and adds nothing.</summary>
    public const int LongestPassword = 200;

    private const string Name = "betrieb";

    /// <summary>PBKDF2 with HMAC-SHA512 (RFC 8018); OWASP's recommendation of 2023.</summary>
    private const int Iterations = 210_000;

    private static readonly PasswordHasher<string> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    private readonly string? _fixedHash = password is null ? null : Hasher.HashPassword(Name, password.Text);

    /// <summary>Keeps the password's hash; whoever is signed in with another one no longer is.</summary>
    public Task SetPasswordAsync(string newPassword, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            """
            INSERT INTO operator_account (name, password_hash, set_at) VALUES (@Name, @hash, @now)
            ON CONFLICT (name) DO UPDATE SET password_hash = excluded.password_hash, set_at = excluded.set_at
            """,
            new { Name, hash = Hasher.HashPassword(Name, newPassword), now = Instant.Write(time.GetUtcNow()) }),
        cancellationToken);

    /// <returns>The stamp of the account where the password is right, else <see langword="null"/>.</returns>
    internal async Task<string?> SignInAsync(string given, CancellationToken cancellationToken) =>
        await HashAsync(cancellationToken) is { } hash && Hasher.VerifyHashedPassword(Name, hash, given) != PasswordVerificationResult.Failed ? StampOf(hash) : null;

    /// <summary>Changes with the password.</summary>
    /// <returns><see langword="null"/> where there is no password.</returns>
    internal async Task<string?> StampAsync(CancellationToken cancellationToken) => await HashAsync(cancellationToken) is { } hash ? StampOf(hash) : null;

    private async Task<string?> HashAsync(CancellationToken cancellationToken) =>
        _fixedHash ?? await database.ReadAsync(session => session.FindAsync<string>("SELECT password_hash FROM operator_account WHERE name = @Name", new { Name }), cancellationToken);

    private string StampOf(string hash) => password?.Stamp ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(hash)));
}
