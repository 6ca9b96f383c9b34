using System.Text.RegularExpressions;

namespace SmartRegions.Channels.Sources;

/// <summary>An entry of a document's own list of sources, as its page shows it and links lead to it.</summary>
/// <param name="Text">The whole entry.</param>
internal sealed partial record ListedReference(string Text)
{
    private const string Prefix = "beleg-";

    /// <summary>The number that the entry begins with, such as <c>Q-65</c>; <see langword="null"/> where it has none.</summary>
    public string? Number => NumberAtStart().Match(Text) is { Success: true } match ? match.Value : null;

    /// <summary>Where the entry stands on a page of its document.</summary>
    /// <returns><see langword="null"/> for an entry without a number.</returns>
    public string? Anchor => Number is { } number ? Prefix + number : null;

    [GeneratedRegex(@"^[A-Z]{1,3}-[0-9]{1,4}[a-z]?\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtStart();
}
