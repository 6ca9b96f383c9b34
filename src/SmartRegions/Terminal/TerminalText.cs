using System.Globalization;
using System.Text;

namespace SmartRegions.Program.Terminal;

/// <summary>Foreign text on a terminal: control characters could move the cursor, recolour or retitle it, so none gets through.</summary>
internal static class TerminalText
{
    private const char Replacement = '\uFFFD';

    /// <summary>Keeps line ends; tabs become spaces; other control and direction-changing characters become �.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            clean.Append(letter switch
            {
                '\n' => '\n',
                '\t' or '\r' => ' ',
                _ when IsUnsafe(letter) => Replacement,
                _ => letter,
            });
        }

        return clean.ToString();
    }

    private static bool IsUnsafe(char letter) =>
        char.IsControl(letter) || (char.GetUnicodeCategory(letter) == UnicodeCategory.Format && letter is not '\u00AD' and not '\u200D');
}
