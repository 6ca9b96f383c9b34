using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace SmartRegions.Tests.Evaluation.Judge;

/// <summary>A chat completion service on this machine that speaks OpenAI's protocol and says what it is told to say.</summary>
internal sealed class ChatService : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<int, Task<(int Status, string Body)>> _reply;
    private readonly CancellationTokenSource _closing = new();
    private int _requests;

    /// <param name="reply">Status and body for the n-th request, from 0.</param>
    public ChatService(Func<int, Task<(int Status, string Body)>> reply)
    {
        _reply = reply;
        Endpoint = new Uri($"http://127.0.0.1:{FreePort()}/v1");
        _listener.Prefixes.Add($"{Endpoint.GetLeftPart(UriPartial.Authority)}/");
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Endpoint { get; }

    public ConcurrentQueue<ReceivedRequest> Received { get; } = [];

    /// <summary>Replies with these messages in turn, again from the first when they are used up.</summary>
    public static ChatService Saying(params string[] replies) => new(n => Task.FromResult((200, Completion(replies[n % replies.Length]))));

    /// <summary>The body of a completed chat.</summary>
    public static string Completion(string message) => JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1795300000,
        model = "richter",
        choices = new[] { new { index = 0, message = new { role = "assistant", content = message }, finish_reason = "stop" } },
        usage = new { prompt_tokens = 100, completion_tokens = 20, total_tokens = 120 },
    });

    public void Dispose()
    {
        _closing.Cancel();
        _listener.Close();
        _closing.Dispose();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
        Received.Enqueue(new ReceivedRequest(context.Request.Url!.AbsolutePath, context.Request.Headers["Authorization"], JsonDocument.Parse(await reader.ReadToEndAsync()).RootElement));
        var (status, body) = await _reply(Interlocked.Increment(ref _requests) - 1).WaitAsync(_closing.Token);
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        // A connection that is taken again while this end closes it would count as a failure.
        context.Response.KeepAlive = false;
        await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(body));
        context.Response.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}

/// <summary>What the service was asked.</summary>
internal sealed record ReceivedRequest(string Path, string? Authorization, JsonElement Body);
