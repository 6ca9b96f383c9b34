namespace SmartRegions.Channels.Api.Keys;

/// <summary>What is known of a program's key; the key itself is not.</summary>
/// <param name="Id">Eight hexadecimal digits, to revoke it by.</param>
/// <param name="Name">Which program has it, in the operator's words.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="LastUsedOn">The last day on which something was asked with it; <see langword="null"/> for none so far.</param>
/// <param name="RevokedAt">Since when it opens nothing; <see langword="null"/> while it does.</param>
public sealed record ApiKey(string Id, string Name, DateTimeOffset CreatedAt, DateOnly? LastUsedOn, DateTimeOffset? RevokedAt)
{
    public const int LongestName = 60;
}
