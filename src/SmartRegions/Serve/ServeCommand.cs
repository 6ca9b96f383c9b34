using System.CommandLine;
using Microsoft.Extensions.Hosting;
using SmartRegions.Channels;
using SmartRegions.Channels.WebChat;
using SmartRegions.Ingestion;

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
            foreach (var address in result.Tokens.SelectMany(token => token.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Where(address => !IsOrigin(address.TrimEnd('/')))) result.AddError($"Erwartet wird eine Adresse wie http://127.0.0.1:5080, nicht: {address}");
        });
        var messages = new Option<int>("--messages-per-minute")
        {
            Description = "Nachrichten, die je Minute von einer Adresse angenommen werden; ein Rathaus hat oft nur eine",
            DefaultValueFactory = _ => new WebChatOptions().MessagesPerMinute,
        };
        var embedOn = new Option<string[]>("--embed-on") { Description = "Adresse einer Website, die den Chat einbetten darf, z. B. https://www.stadt.example", AllowMultipleArgumentsPerToken = true };
        embedOn.Validators.Add(result =>
        {
            foreach (var address in result.Tokens.Select(token => token.Value).Where(address => !IsOrigin(address))) result.AddError($"Erwartet wird eine Adresse wie https://www.stadt.example, nicht: {address}");
        });
        var data = CommonOptions.Data();
        var command = new Command("serve", "Startet den Web-Chat") { urls, messages, embedOn, data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var knowledge = await CommonOptions.OpenAsync(parsed.GetValue(data)!, cancellationToken);
            await knowledge.IndexAsync(cancellationToken);
            if (knowledge.IndexProblem is { } problem) CommandLine.Complain(problem);
            var location = CommonOptions.Location(parsed.GetValue(data)!);
            var options = new ChannelOptions(location, parsed.GetValue(urls)!.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                WebChat = new WebChatOptions { MessagesPerMinute = Math.Max(1, parsed.GetValue(messages)), EmbedOn = parsed.GetValue(embedOn) ?? [] },
                Paint = new OriginalPages(new OriginalArchive(location.Originals)).PaintAsync,
            };
            await using var server = ChannelServer.Create(knowledge, options, TimeProvider.System);
            try
            {
                await server.StartAsync(cancellationToken);
            }
            catch (IOException)
            {
                CommandLine.Complain($"Unter {parsed.GetValue(urls)} lässt sich kein Dienst anbieten; meist läuft dort schon einer. Beenden Sie ihn, oder nennen Sie mit „--urls“ eine andere Adresse.");
                return ExitCode.Unavailable;
            }

            foreach (var address in server.Urls) Console.WriteLine($"SmartRegions läuft unter {address} – beenden mit Strg+C.");
            await server.WaitForShutdownAsync(cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>It becomes part of a header: nothing but scheme, host and port.</summary>
    private static bool IsOrigin(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == "http" || uri.Scheme == "https") && uri.GetLeftPart(UriPartial.Authority) == address;
}
