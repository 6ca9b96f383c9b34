using System.CommandLine;
using SmartRegions.Ingestion.Reading.Isolation;

namespace SmartRegions.Program;

/// <summary>The program as its own reader process; started by <see cref="ReaderPool"/>, of no use to people.</summary>
internal static class ReadWorkerCommand
{
    public static Command Create()
    {
        var command = new Command(ReaderProcessOptions.Verb, "Liest Dateien für das Programm (intern)") { Hidden = true };
        command.SetAction((_, _) => RunAsync());
        return command;
    }

    private static async Task<int> RunAsync()
    {
        await using var requests = Console.OpenStandardInput();
        await using var answers = Console.OpenStandardOutput();

        // Whatever a library prints must not end up between the answers.
        Console.SetOut(Console.Error);
        using var worker = new ReadWorker(requests, answers);
        return await worker.RunAsync();
    }
}
