using System.CommandLine;
using System.Globalization;
using SmartRegions.Channels.Api.Keys;
using SmartRegions.Program.Terminal;

namespace SmartRegions.Program.Keys;

/// <summary><c>smartregions keys add|list|revoke</c>: which programs may ask over <c>/api/v1</c>.</summary>
internal static class KeysCommand
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    public static Command Create() => new("keys", "Schlüssel für die Programmierschnittstelle /api/v1 verwalten") { Add(), List(), Revoke() };

    private static Command Add()
    {
        var name = new Argument<string>("NAME") { Description = "Wofür der Schlüssel ist, z. B. intranet-suche" };
        name.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && (string.IsNullOrWhiteSpace(text) || text.Length > ApiKey.LongestName || text.Any(char.IsControl)))
                result.AddError($"Der Name eines Schlüssels hat 1 bis {ApiKey.LongestName} Zeichen.");
        });
        var data = CommonOptions.Data();
        var command = new Command("add", "Einen Schlüssel anlegen; er wird nur dieses eine Mal angezeigt") { name, data };
        command.SetAction((parsed, cancellationToken) => InStoreAsync(parsed.GetValue(data)!, store => AddAsync(store, parsed.GetValue(name)!.Trim(), cancellationToken), cancellationToken));
        return command;
    }

    private static Command List()
    {
        var (data, json) = (CommonOptions.Data(), CommonOptions.Json());
        var command = new Command("list", "Schlüssel auflisten, auch gesperrte") { data, json };
        command.SetAction((parsed, cancellationToken) => InStoreAsync(parsed.GetValue(data)!, store => ListAsync(store, parsed.GetValue(json), cancellationToken), cancellationToken));
        return command;
    }

    private static Command Revoke()
    {
        var key = new Argument<string>("KENNUNG") { Description = "Kennung oder Name aus „smartregions keys list“" };
        var data = CommonOptions.Data();
        var command = new Command("revoke", "Einen Schlüssel sperren; er gilt sofort nicht mehr") { key, data };
        command.SetAction((parsed, cancellationToken) => InStoreAsync(parsed.GetValue(data)!, store => RevokeAsync(store, parsed.GetValue(key)!, cancellationToken), cancellationToken));
        return command;
    }

    private static async Task<int> InStoreAsync(string data, Func<ApiKeyStore, Task<int>> work, CancellationToken cancellationToken)
    {
        await using var knowledge = await CommonOptions.OpenAsync(data, cancellationToken);
        return await work(new ApiKeyStore(knowledge.Database, TimeProvider.System));
    }

    private static async Task<int> AddAsync(ApiKeyStore store, string name, CancellationToken cancellationToken)
    {
        if (await store.AddAsync(name, cancellationToken) is not { } secret)
        {
            CommandLine.Complain($"Einen gültigen Schlüssel „{name}“ gibt es schon; es wurde kein neuer angelegt. Bitte wählen Sie einen anderen Namen, oder sperren Sie den alten: smartregions keys revoke \"{name}\"");
            return ExitCode.WrongUse;
        }

        // The key alone goes to standard output, so that it can be put where it belongs without being shown.
        Console.Error.WriteLine(TerminalText.Clean($"Schlüssel „{name}“. Bitte gleich verwahren: Er ist nirgends gespeichert und wird nicht noch einmal angezeigt."));
        Console.Out.WriteLine(secret);
        return ExitCode.Done;
    }

    private static async Task<int> ListAsync(ApiKeyStore store, bool json, CancellationToken cancellationToken)
    {
        var keys = await store.ListAsync(cancellationToken);
        if (json) foreach (var key in keys) JsonLines.Write(key);
        else if (keys.Count == 0) Console.Out.WriteLine("Es gibt keinen Schlüssel. Anlegen: smartregions keys add NAME");
        else foreach (var key in keys) Console.Out.WriteLine(TerminalText.Clean($"{key.Id}  {key.Name} · angelegt am {Day(key.CreatedAt)} · {State(key)}"));
        return ExitCode.Done;
    }

    private static async Task<int> RevokeAsync(ApiKeyStore store, string key, CancellationToken cancellationToken)
    {
        if (await store.RevokeAsync(key, cancellationToken))
        {
            Console.Out.WriteLine(TerminalText.Clean($"Gesperrt: {key}"));
            return ExitCode.Done;
        }

        CommandLine.Complain($"Es gibt keinen gültigen Schlüssel „{key}“. Alle Schlüssel: smartregions keys list");
        return ExitCode.WrongUse;
    }

    private static string State(ApiKey key) => key switch
    {
        { RevokedAt: { } revoked } => $"gesperrt seit {Day(revoked)}",
        { LastUsedOn: { } day } => string.Create(German, $"zuletzt benutzt am {day:dd.MM.yyyy}"),
        _ => "noch nicht benutzt",
    };

    private static string Day(DateTimeOffset instant) => string.Create(German, $"{instant.ToLocalTime():dd.MM.yyyy}");
}
