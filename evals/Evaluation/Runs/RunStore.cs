using System.Text.Json;

namespace SmartRegions.Evaluation.Runs;

/// <summary>Runs in a folder, one JSON file each, named by the run's id.</summary>
/// <param name="folder">Created when the first run is saved.</param>
public sealed class RunStore(string folder)
{
    /// <summary>Names the newest run.</summary>
    public const string Latest = "latest";

    private const string Ending = ".json";

    /// <summary>Saves a run; the file appears complete or not at all.</summary>
    /// <returns>The file's path.</returns>
    public async Task<string> SaveAsync(EvaluationRun run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, run.Id + Ending);
        var unfinished = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (var stream = File.Create(unfinished)) await JsonSerializer.SerializeAsync(stream, run, EvaluationJson.Stored, cancellationToken);
            File.Move(unfinished, file, overwrite: true);
            return file;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Ids of the runs, oldest first.</summary>
    public IReadOnlyList<string> List() => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*" + Ending).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
        : [];

    /// <param name="name">An id, its beginning, or <see cref="Latest"/>.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <exception cref="InvalidDataException">No run or more than one has this name, or its file is damaged; the message is German.</exception>
    public async Task<EvaluationRun> LoadAsync(string name, CancellationToken cancellationToken)
    {
        var id = Resolve(name);
        var file = Path.Combine(folder, id + Ending);
        try
        {
            await using var stream = File.OpenRead(file);
            return await JsonSerializer.DeserializeAsync<EvaluationRun>(stream, EvaluationJson.Stored, cancellationToken)
                ?? throw new JsonException("null");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Der Lauf „{file}“ ist beschädigt oder kein Lauf ({exception.Message}). Bitte die Datei löschen und neu messen.", exception);
        }
    }

    private string Resolve(string name)
    {
        var ids = List();
        if (ids.Count == 0) throw new InvalidDataException($"In „{folder}“ liegt kein Lauf. Messen: smartregions eval run SAMMLUNG --out {folder}");
        if (name == Latest) return ids[^1];
        return ids.Where(id => id.StartsWith(name, StringComparison.Ordinal)).ToList() switch
        {
            [var only] => only,
            [] => throw new InvalidDataException($"In „{folder}“ liegt kein Lauf „{name}“. Es gibt: {string.Join(", ", ids)}"),
            var several => several.Find(id => id == name) ?? throw new InvalidDataException($"„{name}“ ist nicht eindeutig: {string.Join(", ", several)}"),
        };
    }
}
