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
    public static bool Begins(string sentence) => Openings(sentence, 1).Any(Words.Contains);

    /// <summary>True when one of the first three words does.</summary>
    public static bool IsIn(string sentence) => Openings(sentence, Opening).Any(Words.Contains);

    /// <summary>The first words, the very first in small letters.</summary>
    private static IEnumerable<string> Openings(string sentence, int words) =>
        sentence.Split((char[]?)null, words + 1, StringSplitOptions.RemoveEmptyEntries).Take(words).Select((word, i) => i == 0 ? char.ToLowerInvariant(word[0]) + word[1..] : word);
}
