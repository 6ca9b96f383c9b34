using System.Collections.Frozen;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.FollowUps;

/// <summary>Finds the words of a question that point back: "dort", "dafür", "diese", and "das" where it is no article.</summary>
internal static class Reference
{
    private static readonly FrozenSet<string> PointingBack = new[]
    {
        "dort", "da", "dorthin", "dafur", "dagegen", "dabei", "damit", "daran", "darauf", "daraus", "darin", "daruber", "darunter", "davon", "davor", "dazu", "danach", "hierfur", "hierzu",
        "dessen", "deren", "denen", "ihn", "ihm", "solche", "solcher", "solches", "solchen", "solchem", "sowas", "dahinter", "dadurch", "derselbe", "dieselbe", "dasselbe",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Demonstratives = new[] { "der", "die", "das", "den", "dem" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Conditions = new[] { "wenn", "falls", "sofern", "sobald", "erst" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> GoingOn = new[] { "und", "ok", "okay", "ja", "gut", "also", "na", "nun", "aber", "so" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The third person; "Sie" with a capital speaks to us.</summary>
    private static readonly FrozenSet<string> Persons = new[] { "er", "sie" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool PointsBack(string text)
    {
        var tokens = GermanTokenizer.Tokenize(text);
        return Enumerable.Range(0, tokens.Count).Any(i => PointsBack(text, tokens, i));
    }

    private static bool PointsBack(string text, IReadOnlyList<Token> tokens, int at)
    {
        var folded = Folding.Fold(tokens[at].Text);
        if (PointingBack.Contains(folded) || (folded == "dann" && IsInThatCase(tokens, at)) || IsThis(folded) || IsSuchA(folded, tokens, at)) return true;
        // "der Sensor, der misst": after a comma it points to what stands before the comma.
        if (at > 0 && text.AsSpan(0, tokens[at].Start).TrimEnd().EndsWith(',')) return false;
        if (Persons.Contains(folded)) return char.IsLower(text[tokens[at].Start]);
        return Demonstratives.Contains(folded) && StandsForANoun(text, tokens, at);
    }

    /// <summary>"Reicht dann ein PDF?" asks of the case that is talked about; "Wenn …, dann …" says itself which, and "Und dann: …" only goes on.</summary>
    private static bool IsInThatCase(IReadOnlyList<Token> tokens, int at)
    {
        List<string> words = [.. tokens.Select(token => Folding.Fold(token.Text))];
        return !words.Exists(Conditions.Contains) && words.Take(at).Any(word => !GoingOn.Contains(word));
    }

    /// <summary>"So ein Sensor" is of the kind that is talked about.</summary>
    private static bool IsSuchA(string folded, IReadOnlyList<Token> tokens, int at) =>
        folded == "so" && at + 1 < tokens.Count && Folding.Fold(tokens[at + 1].Text) is "ein" or "eine" or "einen" or "einem" or "einer" or "eines" or "etwas" or "was";

    private static bool IsThis(string folded) => folded is "diese" or "dieser" or "dieses" or "diesen" or "diesem";

    /// <summary>An article leads to a noun, over adjectives at most; a pronoun to a verb, a function word or the end.</summary>
    private static bool StandsForANoun(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (at + 1 == tokens.Count || StopWords.Contains(tokens[at + 1].Text)) return true;
        return tokens.Skip(1).Any(token => char.IsUpper(text[token.Start])) || tokens.Count <= 3
            ? !tokens.Skip(at + 1).TakeWhile(token => !StopWords.Contains(token.Text)).Any(token => !char.IsLower(text[token.Start]))
            // Nobody knows a noun where nothing is written with a capital.
            : at + 2 == tokens.Count && tokens.Count <= 5;
    }
}
