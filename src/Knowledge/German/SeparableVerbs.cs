namespace SmartRegions.Knowledge.German;

/// <summary>
/// Finds verbs whose particle stands apart, at the end of its clause: "Die Stadt ruft die Mittel ab." speaks of "abrufen". Without a dictionary any word in small
/// letters may be the verb; who looks for one knows which.
/// </summary>
public static class SeparableVerbs
{
    private static readonly HashSet<string> Particles = new(
        ["ab", "an", "auf", "aus", "bei", "dar", "durch", "ein", "fest", "her", "hin", "mit", "nach", "statt", "teil", "um", "vor", "weiter", "zu", "zuruck", "zusammen"], StringComparer.Ordinal);

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <returns>Every word in small letters, and the first of the clause, joined to the particle at the end of its clause, folded: of "Rufen Sie bald ab." "abrufen" and "abbald".</returns>
    public static IEnumerable<string> In(string text, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        var clause = 0;
        for (var last = 0; last < tokens.Count; last++)
        {
            if (!EndsClause(text, tokens[last])) continue;
            var particle = Folding.Fold(tokens[last].Text);
            for (var verb = clause; verb < last && IsParticle(particle); verb++)
            {
                if (verb == clause || char.IsLower(text[tokens[verb].Start])) yield return particle + Folding.Fold(tokens[verb].Text);
            }

            clause = last + 1;
        }
    }

    /// <param name="folded">A word as <see cref="Folding.Fold"/> gives it.</param>
    public static bool IsParticle(string folded) => Particles.Contains(folded);

    /// <summary>True for the last word before a comma, a semicolon or the end of a sentence.</summary>
    public static bool EndsClause(string text, Token word)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = text.AsSpan(word.Start + word.Length).TrimStart();
        return rest.IsEmpty || rest[0] is '?' or '.' or '!' or ',' or ';';
    }
}
