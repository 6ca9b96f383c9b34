using System.CommandLine;
using System.Globalization;
using SmartRegions.Program;
using SmartRegions.Program.Ask;
using SmartRegions.Program.Chat;
using SmartRegions.Program.Doctor;
using SmartRegions.Program.Documents;
using SmartRegions.Program.Evaluation;
using SmartRegions.Program.Ingest;
using SmartRegions.Program.Keys;
using SmartRegions.Program.Operator;
using SmartRegions.Program.Search;
using SmartRegions.Program.Serve;

// Everything a clerk or an expert reads is German, whatever the machine is set to.
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = System.Text.Encoding.UTF8;

var root = new RootCommand("SmartRegions – Beratungsassistent für smarte Städte und Regionen")
{
    IngestCommand.Create(),
    DocumentsCommand.Create(),
    ShowCommand.Create(),
    RemoveCommand.Create(),
    DoctorCommand.Create(),
    SearchCommand.Create(),
    AskCommand.Create(),
    ChatCommand.Create(),
    ServeCommand.Create(),
    KeysCommand.Create(),
    OperatorCommand.Create(),
    EvalCommand.Create(),
    ReadWorkerCommand.Create(),
};
return await CommandLine.InvokeAsync(root, args);
