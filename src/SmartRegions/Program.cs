using System.CommandLine;
using SmartRegions.Program.Evaluation;

var root = new RootCommand("SmartRegions: Beratungsassistent für smarte Städte und Regionen")
{
    EvalCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
