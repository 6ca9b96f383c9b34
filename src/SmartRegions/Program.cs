using System.CommandLine;
using SmartRegions.Program;
using SmartRegions.Program.Ask;
using SmartRegions.Program.Chat;
using SmartRegions.Program.Evaluation;

var root = new RootCommand("SmartRegions: Beratungsassistent für smarte Städte und Regionen")
{
    AskCommand.Create(),
    ChatCommand.Create(),
    EvalCommand.Create(),
};
var parsed = root.Parse(args);
var code = await parsed.InvokeAsync();
return parsed.Errors.Count > 0 ? ExitCodes.WrongUse : code;
