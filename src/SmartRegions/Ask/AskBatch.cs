using System.Globalization;
using System.Text.Json;
using SmartRegions.Assistant;
using SmartRegions.Channels.Json;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Ask;

/// <summary>Answers a file of questions, one JSON object a line, in its order.</summary>
internal sealed class AskBatch(Advisor advisor, TextWriter output, TextWriter errors)
{
    /// <returns>0, or 1 when lines could not be read; those are named on the error output.</returns>
    public async Task<int> RunAsync(string file, CancellationToken cancellationToken)
    {
        var number = 0;
        var failures = 0;
        await foreach (var line in File.ReadLinesAsync(file, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (AskedLine.TryParse(line) is not { } asked)
            {
                failures++;
                await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Zeile {number}: keine Frage der Form {{\"id\":…,\"question\":…}}"));
                continue;
            }

            if (asked.HasUnknownLand)
            {
                failures++;
                await errors.WriteLineAsync(TerminalText.Clean(string.Create(CultureInfo.InvariantCulture, $"Zeile {number}: unbekanntes Bundesland „{asked.Land}“; erwartet wird ein Kürzel wie NW")));
                continue;
            }

            var answer = await advisor.AnswerAsync(asked.ToQuestion(), asked.ToConversation(), asked.ToProfile(), cancellationToken);
            await output.WriteLineAsync(JsonSerializer.Serialize(AnswerJson.Of(answer), JsonLines.Options));
        }

        return failures == 0 ? ExitCode.Done : ExitCode.DoneWithFailures;
    }
}
