using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Sayings whose words do not mean what they name.</summary>
internal static class Idioms
{
    private static readonly Phrase[] All = [.. WordingFile.Lines(typeof(Idioms), "idioms.txt").Select(line => new Phrase(line))];

    /// <param name="sentence">One sentence, as typed or folded.</param>
    /// <returns>It without the words of its sayings, with single spaces where these stood between two.</returns>
    public static string Without(string sentence)
    {
        var tokens = GermanTokenizer.Tokenize(sentence);
        string[] words = [.. tokens.Select(token => Folding.Fold(token.Text))];
        foreach (var at in All.SelectMany(idiom => idiom.Find(words) ?? []).Distinct().OrderDescending())
        {
            var end = tokens[at].Start + tokens[at].Length;
            if (end < sentence.Length && sentence[end] == ' ') end++;
            sentence = sentence.Remove(tokens[at].Start, end - tokens[at].Start);
        }

        return sentence.TrimEnd(' ');
    }
}
