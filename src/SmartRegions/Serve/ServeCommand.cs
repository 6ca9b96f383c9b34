using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;
using SmartRegions.Channels;
using SmartRegions.Channels.Limits;
using SmartRegions.Channels.Retention;
using SmartRegions.Channels.WebChat;
using SmartRegions.Ingestion;
using SmartRegions.Program.Operator;

namespace SmartRegions.Program.Serve;

/// <summary><c>smartregions serve</c>: the web chat in a browser, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Adressen, unter denen der Dienst zu erreichen ist, mit Strichpunkt getrennt",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        urls.Validators.Add(result =>
        {
            var addresses = result.Tokens.SelectMany(token => ListeningAddress.Split(token.Value)).ToList();
            if (addresses.Count == 0 && result.Tokens.Count > 0) result.AddError("Zu --urls fehlt die Adresse, z. B. http://127.0.0.1:5080");
            foreach (var problem in addresses.Select(ListeningAddress.ProblemOf).OfType<string>()) result.AddError(problem);
        });
        var messages = new Option<int>("--messages-per-minute")
        {
            Description = "Nachrichten, die je Minute von einer Adresse angenommen werden; ein Rathaus hat oft nur eine",
            DefaultValueFactory = _ => new RateLimitOptions().MessagesPerMinute,
        };
        var perKey = new Option<int>("--requests-per-key")
        {
            Description = "Anfragen, die je Minute mit einem Schlüssel der Programmierschnittstelle angenommen werden",
            DefaultValueFactory = _ => new RateLimitOptions().RequestsPerKeyAndMinute,
        };
        var (retention, escalationRetention) = (Retention.OfConversations(), Retention.OfEscalations());
        var embedOn = new Option<string[]>("--embed-on") { Description = "Adresse einer Website, die den Chat einbetten darf, z. B. https://www.stadt.example", AllowMultipleArgumentsPerToken = true };
        embedOn.Validators.Add(result =>
        {
            foreach (var address in result.Tokens.Select(token => token.Value).Where(address => !IsOrigin(address))) result.AddError($"Erwartet wird eine Adresse wie https://www.stadt.example, nicht: {address}");
        });
        var data = CommonOptions.Data();
        var command = new Command("serve", "Startet den Web-Chat") { urls, messages, perKey, retention, escalationRetention, embedOn, data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (OperatorPassword.ProblemOf(OperatorPassword.FromEnvironment) is { } weakness)
            {
                CommandLine.Complain(weakness);
                return ExitCode.WrongUse;
            }

            await using var knowledge = await CommonOptions.OpenAsync(parsed.GetValue(data)!, cancellationToken);
            await knowledge.IndexAsync(cancellationToken);
            if (knowledge.IndexProblem is { } problem) CommandLine.Complain(problem);
            var location = CommonOptions.Location(parsed.GetValue(data)!);
            var options = new ChannelOptions(location, ListeningAddress.Split(parsed.GetValue(urls)!))
            {
                WebChat = new WebChatOptions { EmbedOn = parsed.GetValue(embedOn) ?? [] },
                Limits = new RateLimitOptions { MessagesPerMinute = Math.Max(1, parsed.GetValue(messages)), RequestsPerKeyAndMinute = Math.Max(1, parsed.GetValue(perKey)) },
                OperatorPassword = OperatorPassword.FromEnvironment,
                Retention = new RetentionOptions(parsed.GetValue(retention), parsed.GetValue(escalationRetention)),
                Paint = new OriginalPages(new OriginalArchive(location.Originals)).PaintAsync,
            };
            await using var server = ChannelServer.Create(knowledge, options, TimeProvider.System);
            if (!await TryStartAsync(server, options.Urls, cancellationToken)) return ExitCode.Unavailable;
            foreach (var address in server.Urls) Console.WriteLine($"SmartRegions läuft unter {address} – beenden mit Strg+C.");
            await server.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<bool> TryStartAsync(WebApplication server, IReadOnlyList<string> addresses, CancellationToken cancellationToken)
    {
        try
        {
            await server.StartAsync(cancellationToken);
            return true;
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            CommandLine.Complain($"Unter {string.Join(", ", addresses)} läuft schon ein Programm, vielleicht SmartRegions selbst.");
            CommandLine.Complain("Beenden Sie es, oder nennen Sie eine andere Adresse, zum Beispiel: smartregions serve --urls http://127.0.0.1:5081");
            return false;
        }
        catch (Exception failure) when (failure is SocketException or IOException { InnerException: AggregateException })
        {
            CommandLine.Complain($"Die Adresse {string.Join(", ", addresses)} lässt sich nicht öffnen: Sie gehört nicht zu diesem Rechner, oder ihr Port verlangt besondere Rechte.");
            CommandLine.Complain("Bitte nennen Sie eine andere, zum Beispiel: smartregions serve --urls http://127.0.0.1:5080");
            return false;
        }
    }

    /// <summary>It becomes part of a header: nothing but scheme, host and port.</summary>
    private static bool IsOrigin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == "http" || uri.Scheme == "https") && uri.GetLeftPart(UriPartial.Authority) == address;
}
