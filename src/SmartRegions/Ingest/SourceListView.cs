using System.Globalization;
using SmartRegions.Ingestion.Sources.Web;
using SmartRegions.Knowledge.German;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Ingest;

/// <summary>What could be fetched: one entry of the list of sources after the other, with the day it was fetched.</summary>
internal static class SourceListView
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static void Write(SourceList list, WebCache cache)
    {
        foreach (var entry in list.Entries)
        {
            Console.Out.WriteLine(TerminalText.Clean($"{entry.Number}  {entry.Title}"));
            Console.Out.WriteLine(TerminalText.Clean($"    {string.Join(" · ", FactsOf(entry, cache))}"));
        }

        Console.Out.WriteLine();
        Console.Out.WriteLine($"{GermanCount.Of(list.Entries.Count, "Quelle", "Quellen")}. Abgerufen wird nur, was gewählt ist: smartregions ingest --sources --choose Q-01,Q-42 (oder P, V)");
    }

    public static void WriteJson(SourceList list, WebCache cache)
    {
        foreach (var entry in list.Entries)
        {
            JsonLines.Write(new
            {
                Type = "source",
                entry.Number,
                entry.Publisher,
                entry.Title,
                entry.Year,
                entry.Suitability,
                Address = entry.Address?.AbsoluteUri,
                entry.Note,
                FetchedAt = FetchedAt(entry, cache),
            });
        }
    }

    private static IEnumerable<string> FactsOf(SourceEntry entry, WebCache cache)
    {
        yield return entry.Publisher;
        if (entry.Year is { } year) yield return year;
        yield return entry.Suitability == SourceSuitability.Primary ? "P: Primärquelle" : "V: Verband oder Fachpresse, gegenprüfen";
        if (entry.Note is { } note) yield return note;
        if (entry.Address is null) yield return "Adresse noch nicht bekannt";
        else yield return FetchedAt(entry, cache) is { } fetched ? string.Create(German, $"abgerufen am {fetched.ToLocalTime():d. MMMM yyyy}") : "noch nicht abgerufen";
    }

    private static DateTimeOffset? FetchedAt(SourceEntry entry, WebCache cache) => entry.Address is { } address ? cache.Find(address)?.FetchedAt : null;
}
