using System.CommandLine;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Doctor;

/// <summary><c>smartregions doctor</c>: checks what the program needs and says how to mend what is missing.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("doctor", "Prüfen, ob alles Nötige vorhanden ist, und sagen, was zu tun ist") { data, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var location = CommonOptions.Location(parsed.GetValue(data)!);
            IReadOnlyList<Finding> findings =
            [
                .. await ToolCheck.RunAsync(cancellationToken),
                ThesaurusCheck.Run(CommonOptions.Thesaurus),
                .. await KnowledgeCheck.RunAsync(location, cancellationToken),
            ];
            foreach (var finding in findings)
            {
                if (parsed.GetValue(json)) JsonLines.Write(finding);
                else Write(finding);
            }

            return findings.Any(finding => finding.State == FindingState.Missing) ? ExitCode.Unavailable
                : findings.Any(finding => finding.State == FindingState.Degraded) ? ExitCode.DoneWithFailures
                : ExitCode.Done;
        });
        return command;
    }

    private static void Write(Finding finding)
    {
        var mark = finding.State switch
        {
            FindingState.Fine => "[ok]   ",
            FindingState.Degraded => "[!]    ",
            FindingState.Missing => "[fehlt]",
            _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.State, null),
        };
        Console.Out.WriteLine(TerminalText.Clean($"{mark} {finding.Subject}: {finding.Detail}"));
        if (finding.Mend.Length > 0) Console.Out.WriteLine(TerminalText.Clean($"        → {finding.Mend}"));
    }
}
