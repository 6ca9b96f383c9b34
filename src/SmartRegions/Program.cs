using System.CommandLine;

var root = new RootCommand("SmartRegions: Beratungsassistent für smarte Städte und Regionen");
return await root.Parse(args).InvokeAsync();
