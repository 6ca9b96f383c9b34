using System.CommandLine;
using SmartRegions.Program.Ask;
using SmartRegions.Program.Chat;
using SmartRegions.Program.Evaluation;

var root = new RootCommand("SmartRegions: Beratungsassistent für smarte Städte und Regionen")
{
    AskCommand.Create(),
    ChatCommand.Create(),
    EvalCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
