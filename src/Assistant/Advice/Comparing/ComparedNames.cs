using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>Finds what a question wants compared: "Vergleiche Ulm und den Landkreis Hof" names Ulm and Landkreis Hof.</summary>
internal static class ComparedNames
{
    public const int Most = 3;

    private static readonly WordList AskingWords = WordList.Read(typeof(ComparedNames), "asking-words.txt");

    private static readonly FrozenSet<string> Separators = new[] { "und", "oder", "mit", "vs", "vs.", "versus", "gegen", "von", "zu", "gegenuber", "sowie" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What follows says in which respect, and belongs to no name.</summary>
    private static readonly FrozenSet<string> Respects = new[] { "bei", "beim", "bezuglich", "hinsichtlich", "fur", "auf", "wegen", "nach", "uber" }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns>The names as typed, in their order, at most <see cref="Most"/>; the words "Landkreis", "Stadt" stay with their name.</returns>
    public static IReadOnlyList<string> In(string question)
    {
        var names = new List<List<Token>> { new() };
        var skips = false;
        Token? before = null;
        foreach (var token in GermanTokenizer.Tokenize(question))
        {
            var folded = Folding.Fold(token.Text);
            var isSeparator = Separators.Contains(folded);
            if (isSeparator || (before is { } last && question.AsSpan(last.Start + last.Length, token.Start - last.Start - last.Length).ContainsAny(",;:")))
            {
                names.Add([]);
                skips = false;
            }

            before = token;
            skips |= Respects.Contains(folded);
            if (!skips && !isSeparator && !AskingWords.Contains(folded)) names[^1].Add(token);
        }

        return [.. names.Where(name => name.Count > 0).Select(name => question[name[0].Start..(name[^1].Start + name[^1].Length)]).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }
}
