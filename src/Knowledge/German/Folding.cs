using System.Globalization;
using System.Text;

namespace SmartRegions.Knowledge.German;

/// <summary>
/// Makes the spellings of a word one: <c>Straße</c>, <c>STRASSE</c> and <c>Strasse</c>; <c>für</c>, <c>fuer</c> and <c>fur</c>.
/// </summary>
public static class Folding
{
    /// <summary>Words up to here are worked on without memory of their own; hardly any is longer.</summary>
    private const int ShortWord = 48;

    private const char Foreign = '\uFFFF';

    /// <summary>
    /// Lower case, ß as <c>ss</c>, umlauts and their two-letter spellings as plain vowels, other letters without accents. <c>ue</c> stays after a
    /// vowel or q, where it hardly ever means ü (<c>neue</c>, <c>Quelle</c>).
    /// </summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        Span<char> room = word.Length <= ShortWord ? stackalloc char[2 * ShortWord] : new char[2 * word.Length];
        var plain = TrySimplify(word, room, out var length) ? room[..length] : WithoutAccents(word.ToLowerInvariant());
        Span<char> folded = plain.Length <= 2 * ShortWord ? stackalloc char[2 * ShortWord] : new char[plain.Length];
        length = 0;
        for (var i = 0; i < plain.Length; i++)
        {
            folded[length++] = plain[i];
            if (i + 1 < plain.Length && plain[i + 1] == 'e' && StandsForUmlaut(plain, i)) i++;
        }

        return folded[..length].SequenceEqual(word) ? word : folded[..length].ToString();
    }

    private static bool StandsForUmlaut(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        'a' or 'o' => true,
        'u' => at == 0 || word[at - 1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'q'),
        _ => false,
    };

    /// <summary>The same as <see cref="WithoutAccents"/> of the small letters, for words of German letters only: nearly all of them.</summary>
    private static bool TrySimplify(string word, Span<char> plain, out int length)
    {
        length = 0;
        foreach (var letter in word)
        {
            var simple = letter switch
            {
                'ä' or 'Ä' => 'a',
                'ö' or 'Ö' => 'o',
                'ü' or 'Ü' => 'u',
                'ß' => 's',
                _ when char.IsAscii(letter) => char.ToLowerInvariant(letter),
                _ => Foreign,
            };
            if (simple == Foreign) return false;
            plain[length++] = simple;
            if (letter == 'ß') plain[length++] = 's';
        }

        return true;
    }

    private static ReadOnlySpan<char> WithoutAccents(string word)
    {
        var plain = new StringBuilder(word.Length + 1);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (letter == 'ß') plain.Append("ss");
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) plain.Append(letter);
        }

        return plain.ToString();
    }
}
