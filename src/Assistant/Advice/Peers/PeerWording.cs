using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>The German sentences of "Kommunen wie wir".</summary>
internal static class PeerWording
{
    /// <param name="peers">The municipalities found; at least one.</param>
    /// <param name="shown">How many of them are shown.</param>
    /// <param name="request">Who asks, and whether for another size.</param>
    /// <param name="hasMatter">False when only Land and size were asked about.</param>
    /// <param name="isInLand">True where some sheet of the asker's Land speaks of the matter, so that nobody may be told that there is none.</param>
    public static string Introduction(IReadOnlyList<Peer> peers, int shown, AdviceRequest request, bool hasMatter, bool isInLand)
    {
        var profile = request.Profile;
        string?[] criteria = [hasMatter ? "Thema" : null, profile.Land is { } land ? ByLand(land, request) : null, profile.Size is { } size ? $"Größe ({size.German()})" : null];
        var chosen = $"Gereiht nach {GermanList.Of([.. criteria.OfType<string>()])}; Größenklassen sind überwiegend redaktionell eingeordnet.";
        if (!hasMatter && OneLand(peers, request) is { } only) return $"Diese Vorhaben {LandWording.In(only)} sind in den Quellen beschrieben; Größenklassen sind überwiegend redaktionell eingeordnet.{Ask(profile)}";
        var who = shown == 1 ? "Diese Kommune hat Erfahrung damit." : "Diese Kommunen haben Erfahrung damit.";
        var like = request.IsOfSize ? "Diese Kommunen kommen der gesuchten Größe am nächsten." : "Diese Kommunen sind Ihnen am ähnlichsten.";
        return $"{(hasMatter ? who : like)} {chosen}{(isInLand ? string.Empty : FromOwnLand(peers, profile))}{OfSize(peers, request)}{Without(request)}{Ask(profile)}";
    }

    /// <summary>The Land alone comes first where no size is known, or a Land is what is asked about; else both count alike.</summary>
    private static string ByLand(Land land, AdviceRequest request) => request.Profile.Size is null || request is { IsOfLand: true, IsOfSize: false }
        ? $"Land (zuerst {land.Name}, dann Nachbarländer)"
        : $"Land ({land.Name} und Nachbarländer)";

    /// <summary>The Land that the question names, where all of them are of it.</summary>
    private static Land? OneLand(IReadOnlyList<Peer> peers, AdviceRequest request) =>
        LandMention.In(request.Question.Text) is { } named && peers.All(peer => peer.Laender.Contains(named)) ? named : null;

    public const string WhoAreYou =
        "In welchem Bundesland liegt Ihre Kommune, und wie groß ist sie? Dann zeige ich Vorhaben ähnlicher Kommunen, zum Beispiel auf: „Hessen, 4.200 Einwohner“. Gern nennen Sie auch das Thema.";

    /// <param name="matter">What nobody is known to have done.</param>
    public static string NoneOn(string matter) => $"Zu „{matter}“ habe ich keinen Steckbrief eines Vorhabens. Das sagen andere Blätter dazu:";

    /// <summary>Kind of place and Land, and why it was chosen.</summary>
    public static string About(Peer peer, PeerProximity proximity)
    {
        var where = peer.Laender switch
        {
            [] => string.Empty,
            [var only] => $" {LandWording.In(only)}",
            var laender => $" in {GermanList.Of([.. laender.Select(land => land.Name)])}",
        };
        var what = peer.SpatialType?.German() ?? "Kommune";
        return proximity.ToString() is { Length: > 0 } near ? $"{what}{where} – {near}." : $"{what}{where}.";
    }

    public static string Further(AskerProfile profile) => profile.Land is { } land ? $"Außerdem {LandWording.In(land)}" : "Außerdem";

    private static string FromOwnLand(IReadOnlyList<Peer> peers, AskerProfile profile) =>
        profile.Land is { } land && !peers.Any(peer => peer is not RowPeer { EvidencesMatter: false } && peer.Laender.Contains(land)) ? $" Aus {LandWording.From(land)} habe ich dazu kein Vorhaben gefunden." : string.Empty;

    private static string OfSize(IReadOnlyList<Peer> peers, AdviceRequest request) =>
        request.Profile.Size is { } size && !peers.Any(peer => peer.SpatialType == size) ? $" Ein Vorhaben der Größenklasse „{size.German()}“ ist dazu nicht belegt." : string.Empty;

    /// <summary>No field of a sheet tells what a municipality did without.</summary>
    private static string Without(AdviceRequest request) =>
        PeerConditions.In(request.Question.Text).Without is { } lacking ? $" Nach „{lacking}“ kann ich nicht auswählen; das vermerken die Quellen nicht einheitlich." : string.Empty;

    private static string Ask(AskerProfile profile) => (profile.Land, profile.Size) switch
    {
        (null, null) => " Nennen Sie Ihr Bundesland und die Größe Ihrer Kommune, dann wähle ich genauer aus.",
        (null, _) => " Nennen Sie Ihr Bundesland, dann wähle ich genauer aus.",
        (_, null) => " Nennen Sie die Größe Ihrer Kommune, dann wähle ich genauer aus.",
        _ => string.Empty,
    };
}
