using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Safety;

/// <summary>
/// What someone says of themselves without the words that only colour it, with slips and dialects of the words that matter set right: "I mog echt
/// nimma lebn" is "ich mag nicht mehr leben". Words that say where, how or of what stay: they change the meaning.
/// </summary>
internal static class PlainSpeech
{
    private static readonly WordList Colour = WordList.Read(typeof(PlainSpeech), "colour-words.txt");
    private static readonly FrozenDictionary<string, string> Standard = WordingFile.Pairs(typeof(PlainSpeech), "plain-speech.txt");

    /// <param name="sentence">As <see cref="FoldedSentences"/> gives it.</param>
    public static string Of(string sentence) =>
        string.Join(' ', sentence.Split(' ').Where(word => !Colour.Contains(word)).Select(word => Standard.GetValueOrDefault(word, word)));
}
