using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Conversations;

/// <summary>Recognises a word that replies to nothing when nothing was asked: "ja", "ok", "aha".</summary>
internal static partial class BareReply
{
    public static bool Is(string text) => !text.TrimEnd().EndsWith('?') && Words().IsMatch(FoldedText.Of(text));

    [GeneratedRegex(
        "^((ja|jo|jau|jep|joa|nein|nee|no|ne|ok|okay|gut|genau|klar|alles klar|stimmt|na ja|naja|hm+|aha|ach so|achso|verstehe|verstanden|"
        + "schade|interessant|bitte)( |$))+$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
