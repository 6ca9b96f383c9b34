using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// How far the names and numbers of a question stand in a text. A passage about the same matter that lacks the very name or year asked about is
/// the commonest near miss.
/// </summary>
/// <param name="Names">Share of the mass of nouns, names and numbers, told by their capitals; 0 to 1; 1 where the question has none, or is written small.</param>
/// <param name="Numbers">Share of the numbers that stand there unchanged, 0 to 1; 1 where the question has none.</param>
internal readonly record struct NameCoverage(double Names, double Numbers)
{
    /// <summary>Numbers are there or not: 2015 is not nearly 2014.</summary>
    private const double Unchanged = 0.99;

    public static NameCoverage Of(ReadOnlySpan<double> presence, UnderstoodQuestion question, QuestionTerms terms)
    {
        var shares = terms.ShareByWord(presence);
        double mass = 0, carried = 0;
        int numbers = 0, found = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            var word = question.Words[i];
            if (!IsName(word, i)) continue;
            mass += terms.WordMass[i];
            carried += terms.WordMass[i] * shares[i];
            if (!char.IsAsciiDigit(word.AsTyped[0])) continue;
            numbers++;
            if (shares[i] >= Unchanged) found++;
        }

        return new NameCoverage(mass > 0 ? carried / mass : 1, numbers > 0 ? (double)found / numbers : 1);
    }

    /// <summary>At the start of a question everything has a capital.</summary>
    private static bool IsName(QuestionWord word, int position) =>
        word.IsContent && (char.IsAsciiDigit(word.AsTyped[0]) || (position > 0 && char.IsUpper(word.AsTyped[0])));
}
