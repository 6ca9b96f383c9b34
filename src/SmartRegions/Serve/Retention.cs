using System.CommandLine;
using System.Globalization;
using SmartRegions.Channels.Retention;

namespace SmartRegions.Program.Serve;

/// <summary>How long something is kept: the option, else the environment, else the default.</summary>
internal static class Retention
{
    private static readonly RetentionOptions Defaults = new();

    public static Option<int> OfConversations() =>
        Of("--retention-days", "SMARTREGIONS_RETENTION_DAYS", "Tage, die Gespräche und gestellte Fragen nach dem letzten Wort aufbewahrt werden", Defaults.Days);

    public static Option<int> OfEscalations() =>
        Of("--escalation-retention-days", "SMARTREGIONS_ESCALATION_RETENTION_DAYS", "Tage, die an Fachleute weitergegebene Fragen aufbewahrt werden", Defaults.EscalationDays);

    private static Option<int> Of(string name, string variable, string description, int standard)
    {
        var option = new Option<int>(name)
        {
            Description = $"{description} (auch: {variable})",
            DefaultValueFactory = _ => DaysIn(Environment.GetEnvironmentVariable(variable)) ?? standard,
        };
        option.Validators.Add(result =>
        {
            var given = result.Tokens is [var token, ..] ? token.Value : Environment.GetEnvironmentVariable(variable);
            if (!string.IsNullOrEmpty(given) && DaysIn(given) is null) result.AddError($"{name} und {variable} erwarten eine ganze Zahl von 1 bis {RetentionOptions.MostDays}, nicht: {given}");
        });
        return option;
    }

    private static int? DaysIn(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= RetentionOptions.MostDays ? days : null;
}
