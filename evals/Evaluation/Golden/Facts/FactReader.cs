using System.Text.RegularExpressions;

namespace SmartRegions.Evaluation.Golden.Facts;

/// <summary>Finds the facts of a German text: addresses, dates, times, places in statutes, amounts, percentages, and the numbers that remain.</summary>
internal static partial class FactReader
{
    /// <summary>The first to claim a stretch has it: what is more particular comes first.</summary>
    private static readonly FactPattern[] Patterns =
    [
        .. AddressPatterns.Online,
        .. DatePatterns.All,
        LegalPattern.Only,
        AddressPatterns.Telephone,
        .. QuantityPatterns.Amounts,
        QuantityPatterns.Percentage,
        .. AddressPatterns.Postal,
        .. QuantityPatterns.Numbers,
    ];

    /// <summary>What a pattern looks at beside a fact.</summary>
    private static readonly char[] Surroundings = [' ', ',', ';', '|', '·', '('];

    /// <returns>The facts with where they stand, in the order of the text; they do not overlap.</returns>
    public static IReadOnlyList<StatedFact> Read(string text)
    {
        var taken = new bool[text.Length];
        var facts = new List<StatedFact>();
        foreach (var (expression, read) in Patterns)
        {
            foreach (Match match in expression.Matches(text))
            {
                if (taken.AsSpan(match.Index, match.Length).Contains(true) || read(match) is not { } fact) continue;
                taken.AsSpan(match.Index, match.Length).Fill(true);
                facts.Add(new StatedFact(fact, match.Index, match.Length, match.Value.Trim(Surroundings)));
            }
        }

        facts.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var i = facts.Count - 2; i >= 0; i--) facts[i] = WithUnitOf(facts[i], facts[i + 1], text);
        return facts;
    }

    /// <summary>"65 bis 90 %" says 65 %; in "1 bis 2 Mio. €" nothing tells whether the first is in millions, so it stays a number.</summary>
    private static StatedFact WithUnitOf(StatedFact first, StatedFact second, string text)
    {
        if (first.Fact is not Number number || second.Fact is not (Amount or Percentage) || Magnitude().IsMatch(second.Written)) return first;
        if (!Range().IsMatch(text.AsSpan((first.Start + first.Length)..second.Start))) return first;
        return first with { Fact = second.Fact is Amount ? new Amount(number.Value) : new Percentage(number.Value) };
    }

    [GeneratedRegex(@"^\s?(bis( zu)?|–|-|oder|bzw\.)\s?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"[0-9]\s?(Mi|Mrd|T)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Magnitude();
}

/// <summary>A fact where it stands.</summary>
/// <param name="Fact">What is stated.</param>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in the text.</param>
/// <param name="Written">As it is written there.</param>
internal readonly record struct StatedFact(Fact Fact, int Start, int Length, string Written);

/// <summary>An expression that may find a fact, and what makes one of a match, or nothing where the digits cannot be one.</summary>
internal sealed record FactPattern(Regex Expression, Func<Match, Fact?> Read);
