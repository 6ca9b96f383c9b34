using System.Text.RegularExpressions;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Peers;

/// <summary>Reads who does it already from guides: items as "Waldsolms (Hessen): LoRaWAN mit Landesförderung".</summary>
internal static partial class GuideExamples
{
    /// <param name="guide">A guide that is about the matter.</param>
    /// <param name="fitOf">How much a short text is about the matter; <see langword="null"/> when it is about something else.</param>
    /// <returns>The items that name a municipality and its Land. Where the guide is not named after the matter, each must speak of it: not everybody with LoRaWAN has gauges.</returns>
    public static IEnumerable<GuidePeer> In(MatterSheet guide, Func<string, double?> fitOf)
    {
        if (guide.Sheet.Section(SectionRole.Users) is not { } users) return [];
        var isNamedAfterIt = fitOf(guide.Sheet.Document.Title) is not null;
        return users.Statements
            .Where(statement => statement.Form == StatementForm.Item && (isNamedAfterIt || fitOf(statement.Quotation.Text) is not null))
            .Select(statement => Read(statement.Quotation, guide.Fit))
            .OfType<GuidePeer>();
    }

    private static GuidePeer? Read(Quotation item, double fit)
    {
        var statement = item with { Start = item.Start + ListMarker.Length(item.Text) };
        if (NameAndLand().Match(statement.Text) is not { Success: true } match || !Land.TryParse(match.Groups["land"].Value, out var land)) return null;
        var name = match.Groups["name"].Value.Trim();
        return LandMention.In(name) is not null ? null : new GuidePeer(statement)
        {
            Name = name,
            Laender = [land],
            SpatialType = name.Contains("kreis", StringComparison.OrdinalIgnoreCase) ? SpatialType.District : null,
            Fit = fit,
        };
    }

    [GeneratedRegex(
        @"^((Der|Die|Das|Stadt|Gemeinde) )?(?<name>[^():,]{3,60}) \((?<land>[\p{L}-]{4,30})\)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex NameAndLand();
}
