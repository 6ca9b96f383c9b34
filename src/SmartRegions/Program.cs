using System.CommandLine;
using SmartRegions.Program;

var root = new RootCommand("SmartRegions: Beratungsassistent für smarte Städte und Regionen")
{
    ReadWorkerCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
