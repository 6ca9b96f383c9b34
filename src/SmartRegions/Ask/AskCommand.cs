using System.CommandLine;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;
using Spectre.Console;

namespace SmartRegions.Program.Ask;

/// <summary><c>smartregions ask "…"</c>: one question, or a file of them.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string?>("FRAGE") { Description = "Die Frage, in ganzen Sätzen oder Stichworten", Arity = ArgumentArity.ZeroOrOne };
        var batch = new Option<FileInfo>("--batch") { Description = "Datei mit einer Frage je Zeile: {\"id\",\"question\",\"history\"?,\"land\"?,\"inhabitants\"?}" }.AcceptExistingOnly();
        var land = new Option<string?>("--land") { Description = "Bundesland der Kommune, z. B. NW" };
        var inhabitants = new Option<int?>("--inhabitants") { Description = "Einwohnerzahl der Kommune" };
        var json = new Option<bool>("--json") { Description = "Ausgabe als JSON, ein Objekt je Zeile" };
        var data = DataDirectory.Option();
        var command = new Command("ask", "Beantwortet eine Frage mit Fundstellen") { question, batch, land, inhabitants, json, data };
        command.Validators.Add(result =>
        {
            if (result.GetValue(question) is null == result.GetValue(batch) is null) result.AddError("Bitte entweder eine FRAGE oder --batch DATEI angeben.");
            if (result.GetValue(land) is { } code && !Land.TryParse(code, out _)) result.AddError($"Unbekanntes Bundesland: {code}");
        });
        command.SetAction(async (arguments, cancellationToken) =>
        {
            try
            {
                await using var knowledge = await KnowledgeBase.OpenAsync(arguments.GetRequiredValue(data).Location(), cancellationToken);
                var advisor = new Advisor(knowledge.SearchAsync, TimeProvider.System);
                var profile = new AskerProfile { Land = Land.TryParse(arguments.GetValue(land), out var known) ? known : null, Inhabitants = arguments.GetValue(inhabitants) };
                return arguments.GetValue(batch) is { } file
                    ? await new AskBatch(advisor, Console.Out, Console.Error).RunAsync(file.FullName, cancellationToken)
                    : await AskOneAsync(advisor, new Question(arguments.GetValue(question)!), profile, arguments.GetValue(json), cancellationToken);
            }
            catch (KnowledgeUnavailableException unavailable)
            {
                await Console.Error.WriteLineAsync(unavailable.Message);
                return ExitCodes.Missing;
            }
        });
        return command;
    }

    private static async Task<int> AskOneAsync(Advisor advisor, Question question, AskerProfile profile, bool json, CancellationToken cancellationToken)
    {
        var answer = await advisor.AnswerAsync(question, Conversation.Empty, profile, cancellationToken);
        if (json) Console.WriteLine(AnswerJson.Of(answer).ToLine());
        else AnswerView.Write(AnsiConsole.Console, answer);
        return ExitCodes.Done;
    }
}
