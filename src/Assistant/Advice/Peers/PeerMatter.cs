using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>What municipalities are sought for. Digitalisation is what all of them do, so that alone it is no matter: "Wer macht was mit Digitalisierung in Sachsen?"</summary>
internal static class PeerMatter
{
    private static readonly FrozenSet<string> General = new[]
    {
        "digitalisierung", "digital", "digitales", "digitale", "digitalem", "digitalen", "digitalthemen", "smartes", "smartem", "modernisierung",
        "thema", "was", "aktiv", "unterwegs", "engagiert", "vorn", "vorne", "passiert", "lauft", "bewegt",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static Matter Of(UnderstoodQuestion question)
    {
        var matter = Matter.Of(question);
        return matter.Words.All(word => General.Contains(Folding.Fold(word))) ? new Matter(string.Empty) : matter;
    }
}
