using System.Collections.Frozen;

namespace SmartRegions.Knowledge.German;

/// <summary>Abbreviations written with a full stop, by whether a sentence can end with them.</summary>
internal static class GermanAbbreviations
{
    private static readonly FrozenSet<string> Inner = Set(
        """
        Abb Abl Abs Abschn abzgl al allg Anh Anl Anm Aufl Az Bd beisp Beschl bes betr bez bspw Buchst bzgl bzw ca Chr cm dgl Dipl Doz Dr durchschn ebd
        Einw engl entspr erg etw evtl exkl Fa Fn frz geb gegr gem ggf ggü ggfs Hbf Hrsg hrsg i.d i.S inkl insb insbes Ing jur Jg Kap kath lat lfd lit
        Lit lt max med Mio min Mind mind Mrd möbl Nachf nat Nr Nrn o.g orig phil Pkt Prof Rdnr Rn Rz röm S Slg sog Std Str St staatl städt tägl Tab Tel
        teilw u.U urspr usf v.a Verf vgl Vgl Vol Vors wiss zB z.B z.T z.Zt d.h i.d.R u.a.m zit Ziff zw zzgl zus Zit z d i Jan Feb Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez
        """);

    private static readonly FrozenSet<string> Final = Set("Art etc usw ff f Co e.V eV u.a u.ä o.ä a.D n.Chr v.Chr GmbH mbH a.M o.Ä s.o s.u a a.a.O");

    /// <summary>Pairs written with a space whose second part never ends a sentence: <c>z. B.</c>, <c>i. d. R.</c>.</summary>
    private static readonly FrozenSet<string> InnerPairs = Set("z.B z.T z.Zt d.h d.R i.d i.S i.H u.U v.a o.g v.H z.Z i.e i.V m.E n.F a.F d.J");

    /// <param name="word">The word before the full stop, without it; inner dots kept (<c>z.B</c>).</param>
    /// <param name="previous">The word before that, empty when there is none.</param>
    public static bool NeverEnds(ReadOnlySpan<char> word, ReadOnlySpan<char> previous)
    {
        if (Inner.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return true;
        if (previous.Length != 1 || word.Length > 2) return false;
        ReadOnlySpan<char> pair = [previous[0], '.', .. word];
        return InnerPairs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(pair);
    }

    /// <summary>True for abbreviations that stand inside a sentence as often as at its end.</summary>
    public static bool MayEnd(ReadOnlySpan<char> word) => Final.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
