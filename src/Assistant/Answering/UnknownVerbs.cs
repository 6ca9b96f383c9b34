using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// Makes the verbs and adjectives of a question light that no passage has and nothing stands for: "unerträglich", "anzapfen". Words that no source uses are the rarest of all and would outweigh the nouns
/// that say what is meant. Nouns, names and numbers keep their weight: a source that lacks them speaks of something else.
/// </summary>
internal static class UnknownVerbs
{
    /// <summary>What is left of the mass of such a word.</summary>
    private const double Share = 0.4;

    /// <param name="words">The words of the question.</param>
    /// <param name="terms">The question as the search analysed it.</param>
    /// <returns>For each word what its mass is multiplied by.</returns>
    public static double[] Weigh(IReadOnlyList<QuestionWord> words, IReadOnlyList<QueryTerm> terms)
    {
        var weights = new double[words.Count];
        Array.Fill(weights, 1);
        // German writes nouns and names with capitals; where nobody did, nothing tells them from verbs.
        if (!words.Skip(1).Any(word => char.IsUpper(word.AsTyped[0]))) return weights;
        var unknown = terms.Where(term => term.IsStem && term.IsAsked && !term.IsKnown).Select(term => term.Text).ToHashSet(StringComparer.Ordinal);
        var others = terms.Where(term => !term.IsAsked && term.IsKnown).ToList();
        for (var i = 0; i < weights.Length; i++)
        {
            if (words[i].IsContent && char.IsLower(words[i].AsTyped[0]) && unknown.Contains(CistemStemmer.Stem(words[i].Folded)) && !others.Exists(other => other.Word <= i && i < other.Word + other.Words)) weights[i] = Share;
        }

        return weights;
    }
}
