using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>
/// Brings what holds in the asker's Land to the front. What holds in another Land is pushed down where the question itself names the Land; the
/// profile alone forbids nobody to learn from others.
/// </summary>
/// <param name="Land">The Land; <see langword="null"/> where none is known.</param>
/// <param name="IsNamed">True when the question names it.</param>
internal sealed record LandPreference(Land? Land, bool IsNamed)
{
    private const double Own = 1.2;
    private const double Other = 0.6;

    /// <summary>Passages to look up for each that is considered, so that the own Land's are among them.</summary>
    private const int Widening = 3;

    public static LandPreference None { get; } = new(null, false);

    public static LandPreference Of(string question, AskerProfile profile) =>
        LandMention.In(question) is { } named ? new LandPreference(named, true) : new LandPreference(profile.Land, false);

    /// <param name="passages">How many passages are considered.</param>
    public int Top(int passages) => Land is null ? passages : passages * Widening;

    /// <summary>How many to look up where the sheets of all Länder crowd out what holds in general.</summary>
    public static int TopAmongMany(int passages) => passages * Widening;

    /// <param name="found">What was looked up.</param>
    /// <param name="passages">How many passages to keep.</param>
    public SearchResult Order(SearchResult found, int passages)
    {
        if (Land is not { } land) return found with { Hits = Ranked([.. LandSections.WithFewOfEach(found.Hits).Take(passages)]) };
        IReadOnlyList<SearchHit> hits =
        [
            .. LandSections.WithoutOthers(found.Hits, land)
                .Select(hit => hit with { Score = hit.Score * WorthOf(hit, land) })
                .OrderByDescending(hit => hit.Score)
                .Take(passages),
        ];
        return found with { Hits = Ranked(hits) };
    }

    private static IReadOnlyList<SearchHit> Ranked(IReadOnlyList<SearchHit> hits) => [.. hits.Select((hit, i) => hit with { Rank = i + 1 })];

    /// <summary>True for a table row whose first cell is the Land: "Waldsolms (Hessen)" is a place, and the other places tell as much.</summary>
    public bool IsOf(EvidenceSentence row) => Land is { } land && row.Line.IsRow && OfRow(row) == land;

    /// <summary>The Land that the first cell of a row is.</summary>
    public static Land? OfRow(EvidenceSentence row) => LandMention.In(row.Text.Split([" | ", "("], 2, StringSplitOptions.None)[0]);

    private double WorthOf(SearchHit hit, Land land)
    {
        IReadOnlyList<Land> speaksOf = LandMention.In(PassageContext.InnermostHeading(hit)) is { } heading ? [heading] : hit.Document.Laender;
        if (speaksOf.Count == 0) return 1;
        return speaksOf.Contains(land) ? Own : IsNamed ? Other : 1;
    }
}
