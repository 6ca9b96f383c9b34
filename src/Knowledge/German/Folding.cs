using System.Globalization;
using System.Text;

namespace SmartRegions.Knowledge.German;

/// <summary>
/// Makes the spellings of a word one: <c>Straße</c>, <c>STRASSE</c> and <c>Strasse</c>; <c>für</c>, <c>fuer</c> and <c>fur</c>.
/// </summary>
public static class Folding
{
    /// <summary>
    /// Lower case, ß as <c>ss</c>, umlauts and their two-letter spellings as plain vowels, other letters without accents. <c>ue</c> stays after a
    /// vowel or q, where it hardly ever means ü (<c>neue</c>, <c>Quelle</c>).
    /// </summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var folded = new StringBuilder(word.Length + 1);
        var plain = WithoutAccents(word.ToLowerInvariant());
        for (var i = 0; i < plain.Length; i++)
        {
            folded.Append(plain[i]);
            if (i + 1 < plain.Length && plain[i + 1] == 'e' && StandsForUmlaut(plain, i)) i++;
        }

        return folded.ToString();
    }

    private static bool StandsForUmlaut(string word, int at) => word[at] switch
    {
        'a' or 'o' => true,
        'u' => at == 0 || word[at - 1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'q'),
        _ => false,
    };

    private static string WithoutAccents(string word)
    {
        if (Ascii.IsValid(word)) return word;
        var plain = new StringBuilder(word.Length + 1);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (letter == 'ß') plain.Append("ss");
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark) plain.Append(letter);
        }

        return plain.ToString();
    }
}
