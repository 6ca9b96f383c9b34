using System.Globalization;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Decides whether an input is a question in German at all. Takes time linear in <see cref="LongestQuestion"/> whatever comes in.</summary>
internal static class InputGuard
{
    /// <summary>Longest question in characters; longer texts are documents.</summary>
    public const int LongestQuestion = 8_000;

    /// <summary>A text is taken for binary when more than this share of it are control characters or replacement characters.</summary>
    private const double BinaryShare = 0.02;

    public static InputProblem? Check(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return InputProblem.Empty;
        var sample = text.AsSpan(0, Math.Min(text.Length, LongestQuestion));
        if (LooksBinary(sample)) return InputProblem.Binary;
        if (text.Length > LongestQuestion) return InputProblem.TooLong;
        if (!ContainsLetterOrDigit(text)) return InputProblem.Empty;
        return LanguageCheck.IsForeign(text) ? InputProblem.OtherLanguage : null;
    }

    private static bool LooksBinary(ReadOnlySpan<char> text)
    {
        var strange = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
                else if (i + 1 < text.Length) strange++;
            }
            else if (text[i] == '\uFFFD' || (char.IsControl(text[i]) && text[i] is not ('\n' or '\r' or '\t')))
            {
                strange++;
            }
        }

        return strange > Math.Max(1, text.Length * BinaryShare);
    }

    private static bool ContainsLetterOrDigit(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (System.Text.Rune.IsLetterOrDigit(rune) || System.Text.Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter) return true;
        }

        return false;
    }
}
