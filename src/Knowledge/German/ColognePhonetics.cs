using System.Text;

namespace SmartRegions.Knowledge.German;

/// <summary>How a German word sounds (Kölner Phonetik, Postel 1969): what sounds alike in dialect or to a hasty writer has the same code.</summary>
public static class ColognePhonetics
{
    private const char Vowel = '0';
    private const char Silent = '-';

    /// <param name="folded">Lower case without umlauts and ß, as <see cref="Folding.Fold"/> gives it.</param>
    /// <returns>Digits, vowels only at the beginning: <c>strass</c> and <c>schdrass</c> are both <c>8278</c>. Empty for what has no letters.</returns>
    public static string CodeOf(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var code = new StringBuilder(folded.Length);
        var last = Silent;
        for (var i = 0; i < folded.Length; i++)
        {
            foreach (var sound in SoundOf(folded, i))
            {
                if (sound == Silent) continue;
                if (sound != last && (sound != Vowel || code.Length == 0)) code.Append(sound);
                last = sound;
            }
        }

        return code.ToString();
    }

    private static string SoundOf(string word, int at)
    {
        var before = at > 0 ? word[at - 1] : Silent;
        var behind = at + 1 < word.Length ? word[at + 1] : Silent;
        return word[at] switch
        {
            'a' or 'e' or 'i' or 'j' or 'o' or 'u' or 'y' => "0",
            'b' => "1",
            'p' => behind == 'h' ? "3" : "1",
            'd' or 't' => behind is 'c' or 's' or 'z' ? "8" : "2",
            'f' or 'v' or 'w' => "3",
            'g' or 'k' or 'q' => "4",
            'c' => IsHard(at, before, behind) ? "4" : "8",
            'x' => before is 'c' or 'k' or 'q' ? "8" : "48",
            'l' => "5",
            'm' or 'n' => "6",
            'r' => "7",
            's' or 'z' => "8",
            _ => "-",
        };
    }

    private static bool IsHard(int at, char before, char behind) =>
        at == 0 ? behind is 'a' or 'h' or 'k' or 'l' or 'o' or 'q' or 'r' or 'u' or 'x' : before is not ('s' or 'z') && behind is 'a' or 'h' or 'k' or 'o' or 'q' or 'u' or 'x';
}
