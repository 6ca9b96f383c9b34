using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>Recognises persons, offices and organisations.</summary>
internal static partial class NameForm
{
    /// <returns>1 for an office, a title or a name of two words that the question does not already name.</returns>
    public static double Match(string sentence, IReadOnlySet<string> asked)
    {
        if (Office().IsMatch(sentence)) return 1;
        var tokens = GermanTokenizer.Tokenize(sentence);
        for (var i = 1; i < tokens.Count; i++)
        {
            if (IsNewName(sentence, tokens[i], asked) && IsNewName(sentence, tokens[i - 1], asked) && tokens[i].Start == tokens[i - 1].Start + tokens[i - 1].Length + 1) return 1;
        }

        return tokens.Skip(1).Any(token => IsNewName(sentence, token, asked)) ? 0.3 : 0;
    }

    private static bool IsNewName(string sentence, Token token, IReadOnlySet<string> asked) =>
        char.IsUpper(sentence[token.Start]) && !StopWords.Contains(token.Text) && !asked.Contains(Folding.Fold(token.Text));

    [GeneratedRegex(@"\p{L}(amt|amts|ämter|behörde|behörden|ministerium|ministeriums|stelle|verwaltung|meister|meisterin|beauftragte|beauftragter|beauftragten|leitung|ausschuss|präsident|direktor|institut)\b|\b(Herr|Frau|Dr\.|Prof\.|Gemeinderat|Kreistag|Stadtrat|König|Kaiser|Papst|Firma|GmbH|Verband|Verein|Halter|Eigentümer|Träger|Behörde|Einwohner|Personen|Antragsteller|Sorgeberechtigte)|\b([Dd]ie|[Dd]er) Gemeinde\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Office();
}
