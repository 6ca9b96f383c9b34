using System.CommandLine;
using SmartRegions.Channels.Operation;

namespace SmartRegions.Program.Operator;

/// <summary><c>smartregions operator password</c>: opens the operator's pages.</summary>
internal static class OperatorCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var password = new Command("password", "Das Kennwort für die Betriebsseiten (/betrieb/fragen) setzen; gefragt wird am Bildschirm, oder es kommt von der Standardeingabe") { data };
        password.SetAction(async (parsed, cancellationToken) =>
        {
            await using var knowledge = await CommonOptions.OpenAsync(parsed.GetValue(data)!, cancellationToken);
            var given = OperatorPassword.Read();
            var problem = OperatorPassword.ProblemOf(given) ?? (OperatorPassword.IsConfirmed(given) ? null : "Die beiden Eingaben stimmen nicht überein.");
            if (problem is not null)
            {
                CommandLine.Complain(problem);
                return ExitCode.WrongUse;
            }

            await new OperatorAccount(knowledge.Database, password: null, TimeProvider.System).SetPasswordAsync(given, cancellationToken);
            Console.Out.WriteLine("Das Kennwort ist gesetzt; wer mit einem früheren angemeldet war, ist es nicht mehr. Die Fragen stehen unter /betrieb/fragen.");
            return ExitCode.Done;
        });
        return new Command("operator", "Zugang für den Betrieb") { password };
    }
}
