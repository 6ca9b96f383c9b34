using System.Collections.Frozen;

namespace SmartRegions.Assistant.Answering;

/// <summary>Tells whether the opening of a sentence points back at the one before: "Dazu gehören …", "Als solche leistete sie …".</summary>
internal static class BackReference
{
    /// <summary>Words that are the opening: what comes later points at something in the sentence itself.</summary>
    private const int Opening = 3;

    /// <summary>In small letters: within a sentence "Sie" addresses the reader.</summary>
    private static readonly FrozenSet<string> Words =
        """
        gleichzeitig er sie es dies diese dieser dieses diesem diesen dabei hierbei dazu hierzu dafür hierfür dadurch damit daran darin darauf darunter deren dessen
        ihm ihn ihr ihre sein seine solche solcher solches letztere letzterer
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the very first word points back.</summary>
    public static bool Begins(string sentence) => IsIn(sentence, 1);

    /// <summary>True when one of the first three words does.</summary>
    public static bool IsIn(string sentence) => IsIn(sentence, Opening);

    private static bool IsIn(string sentence, int within)
    {
        var words = sentence.Split((char[]?)null, Opening + 1, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return false;
        words[0] = char.ToLowerInvariant(words[0][0]) + words[0][1..];
        return words.Take(within).Any(Words.Contains) && !HoldsThePlace(words);
    }

    /// <summary>"Es wurden Verfahren entwickelt", "Es gibt …": with a verb in the plural or of being there, "es" stands for what follows.</summary>
    private static bool HoldsThePlace(string[] words) =>
        words is ["es", var verb, ..] && (verb is "sind" or "gibt" or "gab" || verb.EndsWith("en", StringComparison.Ordinal));
}
