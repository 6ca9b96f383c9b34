using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>The German sentences of "Kommunen wie wir".</summary>
internal static class PeerWording
{
    /// <param name="peers">The municipalities found; at least one.</param>
    /// <param name="shown">How many of them are shown.</param>
    /// <param name="profile">Who asks.</param>
    /// <param name="hasMatter">False when only Land and size were asked about.</param>
    public static string Introduction(IReadOnlyList<Peer> peers, int shown, AskerProfile profile, bool hasMatter)
    {
        string?[] criteria = [hasMatter ? "Thema" : null, profile.Land is { } land ? $"Land (zuerst {land.Name}, dann Nachbarländer)" : null, profile.Size is { } size ? $"Größe ({size.German()})" : null];
        var chosen = $"Gereiht nach {Enumerate([.. criteria.OfType<string>()])}; Größenklassen sind überwiegend redaktionell eingeordnet.";
        var who = shown == 1 ? "Diese Kommune hat Erfahrung damit." : "Diese Kommunen haben Erfahrung damit.";
        return $"{(hasMatter ? who : "Diese Kommunen sind Ihnen am ähnlichsten.")} {chosen}{FromOwnLand(peers, profile)}{Ask(profile)}";
    }

    /// <summary>Kind of place and Land, and why it was chosen.</summary>
    public static string About(Peer peer, PeerProximity proximity)
    {
        var where = peer.Laender switch
        {
            [] => string.Empty,
            [{ Code: "SL" }] => " im Saarland",
            var laender => $" in {Enumerate([.. laender.Select(land => land.Name)])}",
        };
        var what = peer.SpatialType?.German() ?? "Kommune";
        return proximity.ToString() is { Length: > 0 } near ? $"{what}{where} – {near}." : $"{what}{where}.";
    }

    public static string Further(AskerProfile profile) => profile.Land is { } land ? $"Außerdem {(land.Code == "SL" ? "im Saarland" : $"in {land.Name}")}" : "Außerdem";

    private static string FromOwnLand(IReadOnlyList<Peer> peers, AskerProfile profile) =>
        profile.Land is { } land && !peers.Any(peer => peer is not RowPeer { EvidencesMatter: false } && peer.Laender.Contains(land)) ? $" Aus {(land.Code == "SL" ? "dem Saarland" : land.Name)} ist dazu kein Vorhaben belegt." : string.Empty;

    private static string Ask(AskerProfile profile) => (profile.Land, profile.Size) switch
    {
        (null, null) => " Nennen Sie Ihr Bundesland und die Größe Ihrer Kommune, dann wähle ich genauer aus.",
        (null, _) => " Nennen Sie Ihr Bundesland, dann wähle ich genauer aus.",
        (_, null) => " Nennen Sie die Größe Ihrer Kommune, dann wähle ich genauer aus.",
        _ => string.Empty,
    };

    private static string Enumerate(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} und {words[^1]}";
}
