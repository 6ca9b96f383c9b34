using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Yaml;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>
/// A <c>quellen.yaml</c>: a list of <c>{nr, herausgeber, titel, jahr?, adresse?, eignung (P | V), evidenz?, hinweis?}</c>, from which an operator
/// chooses what is fetched.
/// </summary>
/// <param name="Entries">In the order of the file, each number once.</param>
/// <param name="Problems">German sentences on entries that were left out, or on why there are none.</param>
public sealed record SourceList(IReadOnlyList<SourceEntry> Entries, IReadOnlyList<string> Problems)
{
    private const int MostBytes = 4 << 20;

    private static readonly ReadingLimits Limits = new() { File = MostBytes, Text = MostBytes };

    /// <summary>Reads a file of up to 4 MiB; what is wrong with it is a problem.</summary>
    public static async Task<SourceList> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            RegularFile.Check(file, Limits);
            return Parse((await TextFile.ReadAsync(file, Limits, declared: null, cancellationToken)).Text);
        }
        catch (ReadingException exception)
        {
            return new SourceList([], [exception.Message]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new SourceList([], [$"Die Quellenliste kann nicht gelesen werden ({LineText.Fold(exception.Message)})."]);
        }
    }

    public static SourceList Parse(string yaml)
    {
        if (!YamlText.TryParse(yaml, MostBytes, out var value, out var problem)) return new SourceList([], [$"Der Inhalt der Quellenliste wurde nicht gelesen: {problem}."]);
        if (value is not YamlList list) return new SourceList([], ["Die Quellenliste ist keine Liste von Einträgen mit „nr“ und „titel“."]);

        var entries = new Dictionary<string, SourceEntry>(StringComparer.OrdinalIgnoreCase);
        var problems = new List<string>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (GradeProblem(list.Items[i]) is { } unknown) problems.Add($"Eintrag {i + 1} der Quellenliste: {unknown}");
            if (Entry(list.Items[i], out var reason) is not { } entry) problems.Add($"Eintrag {i + 1} der Quellenliste wurde ausgelassen: {reason}.");
            else if (!entries.TryAdd(entry.Number, entry)) problems.Add($"Die Nummer {entry.Number} steht mehrfach in der Quellenliste; es gilt der erste Eintrag.");
        }

        return new SourceList([.. entries.Values], problems);
    }

    /// <summary>A source of unknown grade may be fetched all the same.</summary>
    private static string? GradeProblem(YamlValue entry) => entry is YamlMap map && map.Text("evidenz") is { } grade && !FrontMatterWords.SourceGrades.ContainsKey(grade)
        ? $"„{FrontMatterFields.Shown(grade)}“ ist für „evidenz“ unbekannt; möglich sind: {FrontMatterWords.Listed(FrontMatterWords.SourceGrades.Keys)}."
        : null;

    private static SourceEntry? Entry(YamlValue value, out string? reason)
    {
        var fields = value as YamlMap;
        var (number, title, publisher, address) = (fields?.Text("nr"), fields?.Text("titel"), fields?.Text("herausgeber"), (Uri?)null);
        reason = (number, title, publisher) switch
        {
            (null, _, _) => "„nr“ fehlt",
            (_, null, _) => "„titel“ fehlt",
            (_, _, null) => "„herausgeber“ fehlt",
            _ => null,
        };
        if (reason is null && Suitability(fields!.Text("eignung")) is null) reason = "„eignung“ muss P oder V sein";
        if (reason is null && fields!.Text("adresse") is { } text && !WebAddress.TryParse(text, out address, out var problem)) reason = $"„adresse“ ist nicht brauchbar, {problem}";
        return reason is null
            ? new SourceEntry(number!, title!, publisher!, fields!.Text("jahr"), Suitability(fields.Text("eignung"))!.Value, address, fields.Text("hinweis"))
            : null;
    }

    private static SourceSuitability? Suitability(string? text) => text switch
    {
        "P" => SourceSuitability.Primary,
        "V" => SourceSuitability.Association,
        _ => null,
    };
}
