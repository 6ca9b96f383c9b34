using System.Collections.Frozen;

namespace SmartRegions.Assistant.Understanding.Safety;

/// <summary>
/// What someone says of themselves without the words that only colour it, with slips and dialects of the words that matter set right: "I mog echt
/// nimma lebn" is "ich mag nicht mehr leben". Words that say where, how or of what stay: they change the meaning.
/// </summary>
internal static class PlainSpeech
{
    private static readonly FrozenSet<string> Colour =
        """
        so das dieses einfach echt wirklich auch eigentlich ehrlich gesagt nur noch schon jetzt heute morgen bald gleich endlich gerade mittlerweile langsam manchmal oft ofter immer wieder
        dauernd standig lieber am liebsten besten besser gar uberhaupt selbst selber mal doch halt eben ja nachts seit wochen monaten tagen starke schlimme zurzeit nach daruber ernsthaft absichtlich
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Standard = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["i"] = "ich", ["ihc"] = "ich", ["cih"] = "ich", ["ick"] = "ich", ["isch"] = "ich", ["ik"] = "ich", ["mi"] = "mich", ["ma"] = "mir",
        ["wil"] = "will", ["wll"] = "will", ["wui"] = "will", ["mocht"] = "mochte", ["mecht"] = "mochte", ["mog"] = "mag", ["wurd"] = "wurde", ["werd"] = "werde", ["hab"] = "habe", ["bring"] = "bringe",
        ["nich"] = "nicht", ["nciht"] = "nicht", ["nihct"] = "nicht", ["nict"] = "nicht", ["nixht"] = "nicht", ["niht"] = "nicht", ["nit"] = "nicht", ["net"] = "nicht", ["ned"] = "nicht", ["nie"] = "nicht",
        ["nichtmehr"] = "nicht mehr", ["nichmehr"] = "nicht mehr", ["nimmer"] = "nicht mehr", ["nimma"] = "nicht mehr", ["nemme"] = "nicht mehr", ["nimmermehr"] = "nicht mehr",
        ["mehrr"] = "mehr", ["mer"] = "mehr", ["mear"] = "mehr", ["meh"] = "mehr", ["meer"] = "mehr", ["mher"] = "mehr",
        ["lebn"] = "leben", ["lebne"] = "leben", ["lbeen"] = "leben", ["leebn"] = "leben", ["lebben"] = "leben", ["lebem"] = "leben", ["leven"] = "leben", ["leba"] = "leben", ["existieren"] = "leben",
        ["sterbn"] = "sterben", ["strerben"] = "sterben", ["stebren"] = "sterben", ["umbingen"] = "umbringen", ["umbrigen"] = "umbringen", ["umbrinegn"] = "umbringen", ["umzubrigen"] = "umzubringen",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="sentence">As <see cref="FoldedSentences"/> gives it.</param>
    public static string Of(string sentence) =>
        string.Join(' ', sentence.Split(' ').Where(word => !Colour.Contains(word)).Select(word => Standard.GetValueOrDefault(word, word)));
}
