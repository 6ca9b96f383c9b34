using SmartRegions.Evaluation.Report.Wording;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Markup;

/// <summary>Text that people or documents brought: isolated from the direction of the text around it, and cut where it is long.</summary>
internal static class Foreign
{
    private const char Replacement = '\uFFFD';

    /// <param name="text">Any text.</param>
    /// <param name="most">Characters shown; what is left out is counted in a note.</param>
    public static Node Text(string text, int most = 2_000) =>
        text.Length <= most
            ? Tag("bdi", Clean(text))
            : Join(
                Tag("bdi", Clean(Start(text, most)) + "…"),
                Tag("span", [("class", "note")], $" [gekürzt um {German.Count(text.Length - most, "Zeichen", "Zeichen")}]"));

    /// <summary>For a place that holds text only: an option, the value of an attribute. Cut without a note.</summary>
    public static string Label(string text, int most = 120) => Clean(text.Length <= most ? text : Start(text, most) + "…");

    private static string Start(string text, int most) => char.IsHighSurrogate(text[most - 1]) ? text[..(most - 1)] : text[..most];

    /// <summary>Line ends and tabs stay; other control characters, and those that turn the direction unseen, become visible as �.</summary>
    private static string Clean(string text) => string.Create(text.Length, text, static (clean, text) =>
    {
        for (var i = 0; i < text.Length; i++) clean[i] = IsUnseen(text[i]) ? Replacement : text[i];
    });

    private static bool IsUnseen(char letter) =>
        (char.IsControl(letter) && letter is not '\n' and not '\r' and not '\t')
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';
}
