using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Program;

/// <summary>Options that mean the same for every verb.</summary>
internal static class CommonOptions
{
    private const string PostgreSqlVariable = "SMARTREGIONS_POSTGRES";

    private const string ThesaurusVariable = "SMARTREGIONS_THESAURUS";
    private const string NoThesaurus = "none";

    /// <summary>Debian's thesaurus, or the file that the environment names; <see langword="null"/> for none.</summary>
    public static string? Thesaurus => Environment.GetEnvironmentVariable(ThesaurusVariable) switch
    {
        null or "" => InstalledThesaurus.DebianFile,
        NoThesaurus => null,
        var named => named,
    };

    public static Option<string> Data() => new("--data")
    {
        Description = "Ordner für alles, was bleibt: Datenbank, Originale, Suchindex",
        DefaultValueFactory = _ => "./data",
    };

    public static Option<bool> Json() => new("--json") { Description = "Ausgabe als JSON, ein Objekt je Zeile" };

    /// <summary>What was typed for an option, for its validator, where the library throws if that is no number.</summary>
    /// <returns><see langword="null"/> where nothing was typed, or no whole number, which the parser tells by itself.</returns>
    public static int? NumberIn(OptionResult result) =>
        result.Tokens is [var token, ..] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Opens the knowledge base for a verb that only uses what is there; only reading documents in makes one.</summary>
    /// <exception cref="KnowledgeUnavailableException">There is none, or it cannot be used.</exception>
    public static Task<KnowledgeBase> OpenAsync(string data, CancellationToken cancellationToken) =>
        KnowledgeBase.OpenAsync(Location(data), MissingKnowledge.Refuse, TimeProvider.System, cancellationToken);

    /// <summary>PostgreSQL comes from the environment only: a connection string holds a password, and a command line is seen by everybody.</summary>
    public static KnowledgeLocation Location(string data) =>
        new(Path.GetFullPath(data), Environment.GetEnvironmentVariable(PostgreSqlVariable) is { Length: > 0 } connection ? connection : null) { Thesaurus = Thesaurus };
}
