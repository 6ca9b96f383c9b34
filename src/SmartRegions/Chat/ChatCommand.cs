using System.CommandLine;
using SmartRegions.Assistant;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Storage;
using Spectre.Console;

namespace SmartRegions.Program.Chat;

/// <summary><c>smartregions chat</c>: a conversation on the terminal.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var data = DataDirectory.Option();
        var command = new Command("chat", "Gespräch im Terminal") { data };
        command.SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                await using var knowledge = await KnowledgeBase.OpenAsync(arguments.GetRequiredValue(data).Location(), cancellationToken);
                var advisor = new Advisor(knowledge.SearchAsync, TimeProvider.System);
                await new ChatSession(advisor, Console.In, AnsiConsole.Console, showPrompt: !Console.IsInputRedirected).RunAsync(cancellationToken);
                return ExitCodes.Done;
            }
            catch (KnowledgeUnavailableException unavailable)
            {
                await Console.Error.WriteLineAsync(unavailable.Message);
                return ExitCodes.Missing;
            }
        });
        return command;
    }
}
