using SmartRegions.Ingestion.Reading.Yaml;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading;

/// <summary>The keys of a front matter: ours, and those met in statutes and laws of others (<c>gepflegt</c>, <c>jurabk</c>, <c>title</c>).</summary>
internal static class FrontMatterFields
{
    private static readonly Dictionary<string, FundingStatus> FundingStates = new(StringComparer.OrdinalIgnoreCase)
    {
        ["offen"] = FundingStatus.Open,
        ["geschlossen"] = FundingStatus.Closed,
        ["angekuendigt"] = FundingStatus.Announced,
        ["angekündigt"] = FundingStatus.Announced,
        ["unbekannt"] = FundingStatus.Unknown,
    };

    private static readonly Dictionary<string, FundingApplicants> FundingApplicant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gemeinde"] = FundingApplicants.Municipality,
        ["landkreis"] = FundingApplicants.District,
        ["verbund"] = FundingApplicants.Association,
    };

    private static readonly string[] WholeCountry = ["alle", "bund", "bundesweit", "DE", "deutschland"];

    public static FrontMatter Read(YamlMap map)
    {
        var problems = new List<string>();
        var metadata = new DocumentMetadata
        {
            Title = Title(map),
            Kind = Choice(map, "art", FrontMatterWords.Kinds, problems),
            Publisher = First(map, "herausgeber", "publisher"),
            Published = Date(map, ["veroeffentlicht", "veröffentlicht", "published", "date"], problems),
            AsOf = Date(map, ["stand", "gepflegt"], problems),
            ValidUntil = Date(map, ["gueltig_bis", "gültig_bis"], problems),
            License = First(map, "lizenz", "license"),
            Original = Address(map, problems),
            Laender = Laender(map, problems),
            FieldsOfAction = Fields(map, problems),
            Stage = map.Text("stufe"),
            Municipality = Municipality(map, problems),
            Evidence = Choice(map, "evidenz", FrontMatterWords.Grades, problems),
            Funding = Funding(map, problems),
            Stewardship = Stewardship(map, problems),
            References = SourceFields.Read(map, problems),
        };
        return new FrontMatter(metadata, problems);
    }

    private static string? First(YamlMap map, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (map.Text(key) is { } text) return text;
        }

        return null;
    }

    // Laws are asked for by their abbreviation, which stands beside the title.
    private static string? Title(YamlMap map) => (First(map, "titel", "title"), map.Text("jurabk")) switch
    {
        ({ } title, { } abbreviation) => $"{title} ({abbreviation})",
        var (title, _) => title,
    };

    private static T? Choice<T>(YamlMap map, string key, IReadOnlyDictionary<string, T> choices, List<string> problems)
        where T : struct
    {
        if (map.Text(key) is not { } word) return null;
        if (choices.TryGetValue(word, out var choice)) return choice;
        problems.Add($"Im Kopf der Datei ist „{Shown(word)}“ für „{key}“ unbekannt; möglich sind: {FrontMatterWords.Listed(choices.Keys)}.");
        return null;
    }

    private static DocumentDate? Date(YamlMap map, ReadOnlySpan<string> keys, List<string> problems)
    {
        foreach (var key in keys)
        {
            if (map.Text(key) is not { } text) continue;
            if (GermanDate.TryParse(text, out var date)) return date;
            problems.Add($"Im Kopf der Datei ist „{Shown(text)}“ für „{key}“ kein Datum; erwartet wird zum Beispiel 2024-10-18.");
        }

        return null;
    }

    private static Uri? Address(YamlMap map, List<string> problems)
    {
        if (First(map, "adresse", "url") is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https") return address;
        problems.Add($"Im Kopf der Datei ist „{Shown(text)}“ für „adresse“ keine Adresse, die mit https:// beginnt.");
        return null;
    }

    private static List<string> Laender(YamlMap map, List<string> problems)
    {
        var codes = new List<string>();
        foreach (var text in map.Texts("land").SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (WholeCountry.Contains(text, StringComparer.OrdinalIgnoreCase)) continue;
            if (Land.TryParse(text, out var land)) codes.Add(land.Code);
            else problems.Add($"Im Kopf der Datei ist „{Shown(text)}“ für „land“ kein Bundesland; erwartet wird ein Kürzel wie NW.");
        }

        return codes;
    }

    private static List<string> Fields(YamlMap map, List<string> problems)
    {
        var names = new List<string>();
        foreach (var text in map.Texts("handlungsfelder"))
        {
            if (FieldOfAction.TryParse(text, out var field)) names.Add(field.Name);
            else problems.Add($"Im Kopf der Datei ist das Handlungsfeld „{Shown(text)}“ zu lang.");
        }

        return names;
    }

    private static Municipality? Municipality(YamlMap map, List<string> problems)
    {
        if (map.Text("kommune") is { } only) return new Municipality(only);
        if (map.Fields.GetValueOrDefault("kommune") is not YamlMap kommune) return null;
        if (kommune.Text("name") is not { } name)
        {
            problems.Add("Im Kopf der Datei fehlt für „kommune“ der Name.");
            return null;
        }

        int? inhabitants = null;
        if (kommune.Text("einwohner") is { } text)
        {
            if (LineText.TryParseNumber(text, out var number)) inhabitants = number;
            else problems.Add($"Im Kopf der Datei ist „{Shown(text)}“ für „einwohner“ keine Zahl.");
        }

        return new Municipality(name, inhabitants, kommune.Text("raumtyp"));
    }

    private static FundingCall? Funding(YamlMap map, List<string> problems)
    {
        var declared = Choice(map, "status", FundingStates, problems);
        var window = map.Fields.GetValueOrDefault("frist") as YamlMap;
        var from = window is null ? null : Date(window, ["von"], problems)?.FirstDay;
        var until = window is null ? null : Date(window, ["bis"], problems)?.LastDay;
        if (from > until) problems.Add("Im Kopf der Datei endet die „frist“, bevor sie beginnt.");
        var applicants = Applicants(map, problems);
        return declared is null && from is null && until is null && applicants == FundingApplicants.Unknown
            ? null
            : new FundingCall(declared ?? FundingStatus.Unknown, from, until) { Applicants = applicants };
    }

    private static FundingApplicants Applicants(YamlMap map, List<string> problems)
    {
        var applicants = FundingApplicants.Unknown;
        foreach (var text in map.Texts("antragsberechtigt"))
        {
            if (FundingApplicant.TryGetValue(text, out var kind)) applicants |= kind;
            else problems.Add($"Im Kopf der Datei ist „{Shown(text)}“ für „antragsberechtigt“ unbekannt; möglich sind: {string.Join(", ", FundingApplicant.Keys)}.");
        }

        return applicants;
    }

    private static Stewardship? Stewardship(YamlMap map, List<string> problems)
    {
        var (owner, reviewBy) = (map.Text("verantwortlich"), Date(map, ["pruefen_bis", "prüfen_bis"], problems)?.LastDay);
        return owner is null && reviewBy is null ? null : new Stewardship(owner, reviewBy);
    }

    /// <summary>What a message quotes of a value, cut where it is long.</summary>
    internal static string Shown(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
}
