using System.CommandLine;
using System.Globalization;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Program.Serve;

/// <summary>How long conversations are kept: the option, else the environment, else the default.</summary>
internal static class Retention
{
    private const string Variable = "SMARTREGIONS_RETENTION_DAYS";

    public static Option<int> Option()
    {
        var option = new Option<int>("--retention-days")
        {
            Description = $"Tage, die Gespräche und gestellte Fragen nach dem letzten Wort aufbewahrt werden (auch: {Variable})",
            DefaultValueFactory = _ => DaysIn(Environment.GetEnvironmentVariable(Variable)) ?? new RetentionOptions().Days,
        };
        option.Validators.Add(result =>
        {
            var given = result.Tokens is [var token, ..] ? token.Value : Environment.GetEnvironmentVariable(Variable);
            if (!string.IsNullOrEmpty(given) && DaysIn(given) is null) result.AddError($"--retention-days und {Variable} erwarten eine ganze Zahl von 1 bis {RetentionOptions.MostDays}, nicht: {given}");
        });
        return option;
    }

    private static int? DaysIn(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= RetentionOptions.MostDays ? days : null;
}
