using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SmartRegions.EndToEnd.Web;

/// <summary>
/// A web server on this machine that says byte for byte what a test wants, so that it can break every rule of the protocol. It answers one
/// request a connection and writes down who asked for what.
/// </summary>
public sealed class LocalWebServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closed = new();
    private readonly ConcurrentDictionary<string, Func<WebRequest, Stream, CancellationToken, Task>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<WebRequest> _requests = [];
    private readonly ConcurrentDictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _most = new(StringComparer.Ordinal);

    public LocalWebServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Everything that was asked for, in order.</summary>
    public IReadOnlyList<WebRequest> Requests => [.. _requests];

    /// <summary>What was asked for but robots.txt, in order.</summary>
    public IReadOnlyList<string> Paths => [.. _requests.Select(request => request.Path).Where(path => path != "/robots.txt")];

    /// <summary>Most requests that were open at the same time under one name of this server; 0 for a name nobody used.</summary>
    public int MostAtOnce(string host) => _most.GetValueOrDefault(host);

    /// <param name="path">With its slash.</param>
    /// <param name="host"><c>127.0.0.1</c> or <c>localhost</c>: two hosts, for whoever goes by the name.</param>
    public Uri AddressOf(string path, string host = "127.0.0.1") => new(string.Create(CultureInfo.InvariantCulture, $"http://{host}:{Port}{path}"));

    /// <summary>Answers a path; all others are 404.</summary>
    public void Answer(string path, Func<WebRequest, Stream, CancellationToken, Task> answer) => _answers[path] = answer;

    /// <summary>Answers a path with bytes, head included.</summary>
    public void Answer(string path, byte[] response) => Answer(path, async (_, stream, token) => await stream.WriteAsync(response, token));

    /// <summary>Answers a path with a status and a body.</summary>
    /// <param name="path">With its slash.</param>
    /// <param name="status"><c>200 OK</c>.</param>
    /// <param name="headers">Whole lines; <c>Content-Length</c> is added.</param>
    /// <param name="body">In UTF-8.</param>
    public void Answer(string path, string status, string[] headers, string body = "") => Answer(path, Response(status, headers, Encoding.UTF8.GetBytes(body)));

    public void AnswerPage(string path, string html, params string[] headers) =>
        Answer(path, "200 OK", ["Content-Type: text/html; charset=utf-8", .. headers], html);

    public void AnswerRobots(string rules) => Answer("/robots.txt", "200 OK", ["Content-Type: text/plain"], rules);

    public static byte[] Response(string status, string[] headers, byte[] body)
    {
        var length = string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}");
        return [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{string.Join("\r\n", [.. headers, length, "Connection: close"])}\r\n\r\n"), .. body];
    }

    /// <summary>Breaks off whatever is still being answered. May be called twice.</summary>
    public void Dispose()
    {
        if (_closed.IsCancellationRequested) return;
        _closed.Cancel();
        _listener.Dispose();
        _closed.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_closed.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            await using var stream = client.GetStream();
            try
            {
                if (await ReadHeadAsync(stream) is not { } request) return;
                _requests.Enqueue(request);
                var open = _open.AddOrUpdate(request.Host, 1, (_, count) => count + 1);
                _most.AddOrUpdate(request.Host, open, (_, most) => Math.Max(most, open));
                try
                {
                    if (_answers.TryGetValue(request.Path, out var answer)) await answer(request, stream, _closed.Token);
                    else await stream.WriteAsync(Response("404 Not Found", [], []), _closed.Token);
                }
                finally
                {
                    _open.AddOrUpdate(request.Host, 0, (_, count) => count - 1);
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // Whoever asked had enough, or the test is over.
            }
        }
    }

    private async Task<WebRequest?> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var letter = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(letter, _closed.Token) == 0) return null;
            head.Append((char)letter[0]);
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase);
        return new WebRequest(lines[0].Split(' ')[1], headers["Host"].Split(':')[0], headers);
    }
}

/// <param name="Path">Path and query.</param>
/// <param name="Host">Without its port.</param>
/// <param name="Headers">Names without regard to case.</param>
public sealed record WebRequest(string Path, string Host, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
