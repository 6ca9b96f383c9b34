using System.CommandLine;
using SmartRegions.Assistant;
using SmartRegions.Channels.Json;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Program.Terminal;

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
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("ask", "Beantwortet eine Frage mit Fundstellen") { question, batch, land, inhabitants, json, data };
        command.Validators.Add(result =>
        {
            if (result.GetValue(question) is null == result.GetValue(batch) is null) result.AddError("Bitte entweder eine FRAGE oder --batch DATEI angeben.");
            if (result.GetValue(land) is { } code && !Land.TryParse(code, out _)) result.AddError($"Unbekanntes Bundesland: {code}");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var knowledge = await CommonOptions.OpenAsync(parsed.GetValue(data)!, cancellationToken);
            var advisor = new Advisor(KnowledgeAccess.To(knowledge), TimeProvider.System);
            if (parsed.GetValue(batch) is { } file) return await new AskBatch(advisor, Console.Out, Console.Error).RunAsync(file.FullName, cancellationToken);
            var profile = new AskerProfile { Land = Land.TryParse(parsed.GetValue(land), out var known) ? known : null, Inhabitants = parsed.GetValue(inhabitants) };
            var answer = await advisor.AnswerAsync(new Question(parsed.GetValue(question)!), Conversation.Empty, profile, cancellationToken);
            if (parsed.GetValue(json)) JsonLines.Write(AnswerJson.Of(answer));
            else AnswerView.Write(AnswerView.OpenConsole(), answer);
            return ExitCode.Done;
        });
        return command;
    }
}
