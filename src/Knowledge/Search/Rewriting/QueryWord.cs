using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Search.Rewriting;

/// <summary>A word of a query, and whether the index knows it.</summary>
/// <param name="Folded">The word as folding leaves it.</param>
/// <param name="Stem"><see langword="null"/> for stop words.</param>
/// <param name="IsUnknown">True where no passage has the stem.</param>
/// <param name="Initial">Its first letter as typed.</param>
/// <param name="EndsClause">True before a comma, a semicolon or the end of a sentence.</param>
internal readonly record struct QueryWord(string Folded, string? Stem, bool IsUnknown, char Initial, bool EndsClause)
{
    /// <param name="text">The query.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="vocabulary">What the index knows.</param>
    public static QueryWord[] In(string text, IReadOnlyList<Token> tokens, Vocabulary vocabulary) => [.. tokens.Select(token => Of(text, token, vocabulary))];

    private static QueryWord Of(string text, Token token, Vocabulary vocabulary)
    {
        var folded = Folding.Fold(token.Text);
        var stem = WordAnalysis.StemOf(folded);
        return new QueryWord(folded, stem, stem is not null && vocabulary.FindStem(stem) < 0, text[token.Start], SeparableVerbs.EndsClause(text, token));
    }
}
