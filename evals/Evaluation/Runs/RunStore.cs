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

    /// <summary>Ids of the runs, oldest first; files with other names are no runs of this folder.</summary>
    public IReadOnlyList<string> List() => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder, "*" + Ending).Select(file => Path.GetFileNameWithoutExtension(file)).Where(RunId.IsOne).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The file of a run, here or, such as one kept for comparison, elsewhere.</summary>
    /// <param name="name">An id, its beginning, <see cref="Latest"/>, or the path of a file (<c>.json</c>).</param>
    /// <exception cref="InvalidDataException">No run or more than one has this name; the message is German.</exception>
    public string FileOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!name.EndsWith(Ending, StringComparison.Ordinal)) return Path.Combine(folder, Resolve(name) + Ending);
        return File.Exists(name) ? name : throw new InvalidDataException($"Die Datei „{name}“ gibt es nicht.");
    }

    /// <param name="name">As for <see cref="FileOf"/>.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <exception cref="InvalidDataException">No run or more than one has this name, or its file is damaged; the message is German.</exception>
    public Task<EvaluationRun> LoadAsync(string name, CancellationToken cancellationToken) => LoadFileAsync(FileOf(name), cancellationToken);

    /// <exception cref="InvalidDataException">The file is no run; the message is German.</exception>
    public static async Task<EvaluationRun> LoadFileAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            var run = await JsonFile.ReadAsync<EvaluationRun>(file, EvaluationJson.Stored, cancellationToken);
            return run.Results.GroupBy(result => result.Question.Id).FirstOrDefault(asked => asked.Count() > 1) is { } twice
                ? throw new InvalidDataException($"Die Datei „{file}“ ist kein Lauf: Die Frage „{twice.Key}“ steht zweimal darin.")
                : run;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(
                await GateBaseline.IsOneAsync(file, cancellationToken)
                    ? $"Die Datei „{file}“ ist ein Vergleichsstand und kein Lauf; sie enthält keine Antworten. Gegen sie prüft: smartregions eval run SAMMLUNG --gate {file}"
                    : $"Die Datei „{file}“ ist beschädigt oder kein Lauf: {JsonFile.Reason(exception)}.",
                exception);
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
