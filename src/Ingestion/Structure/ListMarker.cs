using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Ingestion.Structure;

/// <summary>What a list item begins with.</summary>
/// <param name="Text"><c>•</c> for any bullet, otherwise as printed: <c>1.</c>, <c>a)</c>, <c>☐</c>.</param>
/// <param name="Length">Characters of the line that are the marker.</param>
internal readonly record struct ListMarker(string Text, int Length)
{
    private const string Bullet = "•";

    private static readonly Regex Bullets = new(
        @"^(?<marker>[•·▪▫◦●○■□◆◇▶►▸➢➤➔→⇒✓✔❖»‣⁃∙*+–—-]|o(?= ))\s*(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    // Whether it is ticked matters: the box stays with its text.
    private static readonly Regex Boxes = new(
        @"^(?<marker>[☐☑☒])\s*", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Numbers = new(
        @"^(?<marker>[0-9]{1,2}[.)]|[0-9]{1,2}(\.[0-9]{1,2}){1,4}\.?|\([0-9]{1,2}[a-z]?\)|[a-zA-Z][.)]|\([a-z]{1,2}\)|[ivx]{1,5}[.)]|[IVX]{1,5}\.|\([ivx]{1,5}\)|[a-z]{2}\))\s+(?<text>\S)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex Date = new(
        @"^[0-9]{1,2}\. ([-–/]|[0-9]{1,2}\. |Jänner|" + GermanMonths.Pattern + @")",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>A bullet or a box: a sign that stands nowhere else at the start of a line.</summary>
    public bool IsBullet => Text is Bullet or "☐" or "☑" or "☒";

    /// <summary><see langword="null"/> where the line begins with none.</summary>
    public static ListMarker? At(string line)
    {
        var bullet = Bullets.Match(line);
        if (bullet.Success && !IsDashInProse(line, bullet))
            return new ListMarker(Bullet, bullet.Length);
        var box = Boxes.Match(line);
        if (box.Success)
            return new ListMarker(box.Groups["marker"].Value, box.Length);
        var number = Numbers.Match(line);
        return number.Success && !Date.IsMatch(line) ? new ListMarker(number.Groups["marker"].Value, number.Groups["text"].Index) : null;
    }

    /// <summary>Whether the word alone is a marker, as in a column of bullets.</summary>
    public static bool IsMarker(string word) => At(word + " x") is { } marker && marker.Length == word.Length + 1;

    // "-5 Grad", "*alle Angaben", "+49 731": signs glued to their word are no bullets; the unmistakable ones are.
    private static bool IsDashInProse(string line, Match bullet) =>
        bullet.Groups["marker"].Value is "-" or "–" or "—" or "*" or "+" or "→" or "»" && bullet.Length == 1;
}
