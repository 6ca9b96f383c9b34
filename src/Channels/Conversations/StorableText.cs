namespace SmartRegions.Channels.Conversations;

/// <summary>How what people wrote stands in the database.</summary>
internal static class StorableText
{
    /// <summary>U+0000 is the one character that PostgreSQL refuses.</summary>
    public static string Of(string text) => text.Replace("\0", string.Empty, StringComparison.Ordinal);

    /// <summary>The first <paramref name="longest"/> UTF-16 code units, one less where a character would be halved.</summary>
    public static string Beginning(string text, int longest)
    {
        if (text.Length <= longest) return text;
        return longest > 0 && char.IsHighSurrogate(text[longest - 1]) ? text[..(longest - 1)] : text[..longest];
    }
}
