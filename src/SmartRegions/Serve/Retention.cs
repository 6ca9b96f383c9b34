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
            DefaultValueFactory = _ => FromEnvironment() ?? new RetentionOptions().Days,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 0 && IsIllegible) result.AddError($"Die Umgebungsvariable {Variable} ist keine ganze Zahl.");
            else if (result.GetValueOrDefault<int>() is < 1 or > RetentionOptions.MostDays) result.AddError($"--retention-days muss zwischen 1 und {RetentionOptions.MostDays} liegen.");
        });
        return option;
    }

    private static bool IsIllegible => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } && FromEnvironment() is null;

    private static int? FromEnvironment() =>
        int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null;
}
