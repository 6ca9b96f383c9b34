using System.Text.Json;

namespace SmartRegions.EndToEnd.Running;

public sealed record ProgramResult(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<JsonElement> JsonLines() =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
