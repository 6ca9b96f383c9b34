using System.Collections.Frozen;
using SmartRegions.Assistant;

namespace SmartRegions.Channels.Operation;

/// <summary>What an operator calls the steps of an answer.</summary>
internal static class StepName
{
    private static readonly FrozenDictionary<string, string> Names = Enum.GetValues<TraceStep>().ToFrozenDictionary(TraceEntry.NameOf, step => Of(step), StringComparer.Ordinal);

    /// <param name="stored">As it is stored.</param>
    /// <returns>A name that is not known, as it is: an earlier version may have stored it.</returns>
    public static string Of(string stored) => Names.GetValueOrDefault(stored, stored);

    public static string Of(TraceStep step) => step switch
    {
        TraceStep.Safety => "Gefahr und Not",
        TraceStep.Guard => "Eingangsprüfung",
        TraceStep.Stocktaking => "Standortbestimmung",
        TraceStep.Intent => "Anliegen",
        TraceStep.Spelling => "Schreibweise",
        TraceStep.FollowUp => "Anschlussfrage",
        TraceStep.Talk => "Gesprächsgegenstand",
        TraceStep.Understand => "Verständnis",
        TraceStep.Advice => "Beratung",
        TraceStep.Retrieve => "Suche",
        TraceStep.Surroundings => "Umgebung der Treffer",
        TraceStep.Evidence => "Belege",
        TraceStep.Extract => "Auszug",
        TraceStep.Signpost => "Wegweiser",
        TraceStep.Section => "Abschnitt",
        TraceStep.Completeness => "Vollständigkeit",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "Unknown step."),
    };
}
