using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>The German sentences of "Kommunen wie wir".</summary>
internal static class PeerWording
{
    /// <param name="shown">The municipalities shown; at least one.</param>
    /// <param name="profile">Who asks.</param>
    /// <param name="hasMatter">False when only Land and size were asked about.</param>
    public static string Introduction(IReadOnlyList<Peer> shown, AskerProfile profile, bool hasMatter)
    {
        string?[] criteria = [hasMatter ? "Thema" : null, profile.Land is { } land ? $"Land ({land.Name} und Nachbarländer)" : null, profile.Size is { } size ? $"Größe ({size.German()})" : null];
        var chosen = $"Ausgewählt nach {Enumerate([.. criteria.OfType<string>()])}; Größenklassen sind überwiegend redaktionell eingeordnet.";
        var who = shown.Count == 1 ? "Diese Kommune hat Erfahrung damit." : "Diese Kommunen haben Erfahrung damit.";
        return $"{(hasMatter ? who : "Diese Kommunen sind Ihnen am ähnlichsten.")} {chosen}{FromOwnLand(shown, profile)}{Ask(profile)}";
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

    private static string FromOwnLand(IReadOnlyList<Peer> shown, AskerProfile profile) =>
        profile.Land is { } land && !shown.Any(peer => peer.Laender.Contains(land)) ? $" Aus {(land.Code == "SL" ? "dem Saarland" : land.Name)} ist dazu kein Vorhaben belegt." : string.Empty;

    private static string Ask(AskerProfile profile) => (profile.Land, profile.Size) switch
    {
        (null, null) => " Nennen Sie Ihr Bundesland und die Größe Ihrer Kommune, dann wähle ich genauer aus.",
        (null, _) => " Nennen Sie Ihr Bundesland, dann wähle ich genauer aus.",
        (_, null) => " Nennen Sie die Größe Ihrer Kommune, dann wähle ich genauer aus.",
        _ => string.Empty,
    };

    private static string Enumerate(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} und {words[^1]}";
}
