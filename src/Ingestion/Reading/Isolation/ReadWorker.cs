using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>The reader process: reads requests from its standard input until that ends, and answers on its standard output.</summary>
public sealed class ReadWorker : IDisposable
{
    private static readonly TimeSpan GraceAfterParent = TimeSpan.FromSeconds(2);

    private readonly Stream _requests;
    private readonly AnswerStream _answers;
    private readonly CancellationTokenSource _parentGone = new();
    private readonly BlockingCollection<string> _lines = [];

    /// <param name="requests">Closed by the program when it ends, however it ends.</param>
    /// <param name="answers">Nothing else may write to it.</param>
    public ReadWorker(Stream requests, Stream answers)
    {
        _requests = requests;
        _answers = new AnswerStream(answers);
    }

    /// <summary>Serves until the requests end.</summary>
    /// <returns>The exit code: 0.</returns>
    public async Task<int> RunAsync()
    {
        // A thread of its own, so that the end of the program is noticed even while a document keeps every other thread busy.
        new Thread(ReceiveRequests) { IsBackground = true, Name = "requests" }.Start();
        _answers.Send(new ReadyMessage());
        foreach (var line in _lines.GetConsumingEnumerable())
        {
            var request = JsonSerializer.Deserialize(line, ReaderProtocol.Request)!;
            if (!await AnswerAsync(request)) break;
        }

        return 0;
    }

    public void Dispose()
    {
        _answers.Dispose();
        _parentGone.Dispose();
        _lines.Dispose();
    }

    private void ReceiveRequests()
    {
        using var reader = new StreamReader(_requests, Encoding.UTF8);
        while (reader.ReadLine() is { } line) _lines.Add(line);
        _lines.CompleteAdding();
        _parentGone.Cancel();

        // Nobody waits for an answer any more: whoever does not heed the cancellation ends with the process.
        Thread.Sleep(GraceAfterParent);
        Environment.Exit(0);
    }

    /// <returns>Whether the process is fit for another document.</returns>
    private async Task<bool> AnswerAsync(ReadRequest request)
    {
        try
        {
            var progress = new ReadingProgress(
                part => _answers.SendProgress(part),
                count => _answers.Send(new ScannedPagesMessage(count)));
            var content = await new FileReader(request.Settings).ReadAsync(request.File, request.Limits, progress, _parentGone.Token);
            foreach (var block in content.Blocks) _answers.Write(new BlockMessage(block));
            _answers.Send(new EndMessage(content with { Blocks = [] }, Last: false));
            return true;
        }
        catch (OperationCanceledException) when (_parentGone.IsCancellationRequested)
        {
            return false;
        }
        catch (OutOfMemoryException)
        {
            _answers.Send(new EndMessage(ReaderFailure.OutOfMemory(request.Limits).ToContent(), Last: true));
            return false;
        }
#pragma warning disable CA1031 // Parsers of foreign files fail in ways that nobody lists; here, and only here, the blame stops at the document.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await Console.Error.WriteLineAsync(exception.ToString());
            _answers.Send(new EndMessage(ReaderFailure.Crashed(exception.GetType().Name).ToContent(), Last: true));
            return false;
        }
    }
}
