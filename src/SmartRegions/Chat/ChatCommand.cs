using System.CommandLine;
using SmartRegions.Assistant;
using SmartRegions.Program.Ask;

namespace SmartRegions.Program.Chat;

/// <summary><c>smartregions chat</c>: a conversation on the terminal.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var command = new Command("chat", "Gespräch im Terminal") { data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var knowledge = await CommonOptions.OpenAsync(parsed.GetValue(data)!, cancellationToken);
            await knowledge.IndexAsync(cancellationToken);
            if (knowledge.IndexProblem is { } problem) CommandLine.Complain(problem);
            if (knowledge.ThesaurusProblem is { } unusable) CommandLine.Complain(unusable);
            var advisor = new Advisor(KnowledgeAccess.To(knowledge), TimeProvider.System);
            await new ChatSession(advisor, Console.In, AnswerView.OpenConsole(), TimeProvider.System, showPrompt: !Console.IsInputRedirected).RunAsync(cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
