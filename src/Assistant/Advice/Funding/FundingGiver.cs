using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Advice.Funding;

/// <summary>Who is to give the money, where a question says so: "vom Bund", "von der EU", "vom Land".</summary>
internal sealed partial class FundingGiver
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private readonly Regex _wordings;

    private FundingGiver(string phrase, Regex wordings) => (Phrase, _wordings) = (phrase, wordings);

    public static FundingGiver Bund { get; } = new("vom Bund", OfBund());

    public static FundingGiver EuropeanUnion { get; } = new("von der EU", OfEuropeanUnion());

    public static FundingGiver Land { get; } = new("vom Land", OfLand());

    private static IReadOnlyList<FundingGiver> All => [Bund, EuropeanUnion, Land];

    /// <summary>How a question says it.</summary>
    public string Phrase { get; }

    /// <returns><see langword="null"/> where none is named, or several are.</returns>
    public static FundingGiver? In(string text)
    {
        FundingGiver[] named = [.. All.Where(giver => giver._wordings.IsMatch(text))];
        return named is [var one] ? one : null;
    }

    /// <summary>The text without its words for those who give money.</summary>
    public static string Without(string text) => All.Aggregate(text, (rest, giver) => giver._wordings.Replace(rest, " "));

    [GeneratedRegex(@"\b((vom|beim|der|des|dem) )?(bund|bundes(förder|foerder|mittel|programm|zuschu)\w*|bundesweit\w*)\b", Options)]
    private static partial Regex OfBund();

    [GeneratedRegex(@"\b((von|bei) )?(der )?(eu|europäischen? union|europa|brussel)\b", Options)]
    private static partial Regex OfEuropeanUnion();

    [GeneratedRegex(@"\b((vom|beim) land|des landes|landes(förder|foerder|mittel|programm|zuschu)\w*)\b", Options)]
    private static partial Regex OfLand();
}
