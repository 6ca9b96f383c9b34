using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Text.Json;

namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>One reader process, seen from the program. Reads one document after the other; is of no more use after one has failed it.</summary>
internal sealed class ReaderProcess : IAsyncDisposable
{
    private const int GreetingBytes = 4096;

    private static readonly TimeSpan ExitPatience = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly PipeReader _answers;
    private readonly ErrorOutput _errors;
    private readonly TimeProvider _time;

    private ReaderProcess(Process process, TimeProvider time)
    {
        _process = process;
        _answers = PipeReader.Create(process.StandardOutput.BaseStream, new StreamPipeReaderOptions(bufferSize: 64 << 10));
        _errors = new ErrorOutput(process.StandardError);
        _time = time;
    }

    /// <summary>Whether it can be given another document.</summary>
    public bool IsFit { get; private set; } = true;

    public bool IsAlive => !_process.HasExited;

    /// <exception cref="ReaderStartException">It does not start.</exception>
    public static async Task<ReaderProcess> StartAsync(ReaderProcessOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var reader = new ReaderProcess(Launch(options), time);
        try
        {
            if (await reader.NextAsync(options.Start, GreetingBytes, cancellationToken) is { Message: ReadyMessage }) return reader;
            throw new ReaderStartException($"Der Leseprozess „{options.Command[0]}“ startet nicht. {await reader._errors.TakeAsync()}".TrimEnd());
        }
        catch (Exception exception)
        {
            await reader.DisposeAsync();
            if (exception is not (TimeoutException or JsonException or InvalidDataException)) throw;
            throw new ReaderStartException($"Der Leseprozess „{options.Command[0]}“ meldet sich nicht wie erwartet.", exception);
        }
    }

    /// <summary>Reads a document. Whatever becomes of the process, the result is a value.</summary>
    /// <exception cref="OperationCanceledException">The process has been killed.</exception>
    public async Task<DocumentContent> ReadAsync(ReadRequest request, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        IsFit = false;
        var reading = new DocumentReading(request.Limits, progress, _time);
        try
        {
            await SendAsync(request, cancellationToken);
            while (await NextAsync(reading.RemainingTime, reading.RemainingBytes, cancellationToken) is var (message, bytes))
            {
                if (reading.Take(message, bytes) is not { } content) continue;
                IsFit = reading.LeavesProcessFit;
                return content;
            }

            return (await DeathAsync(request.Limits)).ToContent();
        }
        catch (TimeoutException)
        {
            return reading.TimedOut().ToContent();
        }
        catch (ReadingException exception)
        {
            return exception.ToContent();
        }
        catch (InvalidDataException)
        {
            return ReaderFailure.TooMuchText(request.Limits).ToContent();
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return ReaderFailure.Crashed("unverständliche Antwort").ToContent();
        }
        catch (IOException)
        {
            return (await DeathAsync(request.Limits)).ToContent();
        }
        finally
        {
            if (!IsFit) Kill();
        }
    }

    public async ValueTask DisposeAsync()
    {
        IsFit = false;
        Kill();
        await _answers.CompleteAsync();
        _process.Dispose();
    }

    private static Process Launch(ReaderProcessOptions options)
    {
        try
        {
            return Process.Start(OperatingSystemLimits.Start(options.Command, options.Limits))!;
        }
        catch (Win32Exception exception)
        {
            throw new ReaderStartException($"Der Leseprozess „{options.Command[0]}“ lässt sich nicht starten: {exception.Message}", exception);
        }
    }

    private async Task SendAsync(ReadRequest request, CancellationToken cancellationToken)
    {
        var input = _process.StandardInput.BaseStream;
        await JsonSerializer.SerializeAsync(input, request, ReaderProtocol.Request, cancellationToken);
        await input.WriteAsync("\n"u8.ToArray(), cancellationToken);
        await input.FlushAsync(cancellationToken);
    }

    /// <returns>The next message and its length, or <see langword="null"/> when the process is silent for good.</returns>
    /// <exception cref="TimeoutException">Nothing came in time.</exception>
    /// <exception cref="InvalidDataException">The line has no end.</exception>
    private async Task<(ReaderMessage Message, long Bytes)?> NextAsync(TimeSpan patience, long mostBytes, CancellationToken cancellationToken)
    {
        long searched = 0;
        while (true)
        {
            // A read from a pipe does not heed a cancellation, so it is the waiting that is cut short; killing the process then ends the read.
            if (!_answers.TryRead(out var result))
                result = await _answers.ReadAsync(CancellationToken.None).AsTask().WaitAsync(patience, _time, cancellationToken);
            var buffer = result.Buffer;
            if (buffer.Slice(searched).PositionOf((byte)'\n') is { } end)
            {
                var line = buffer.Slice(0, end);
                var message = Parse(line);
                var bytes = line.Length + 1;
                _answers.AdvanceTo(buffer.GetPosition(1, end));
                return (message, bytes);
            }

            searched = buffer.Length;
            _answers.AdvanceTo(buffer.Start, buffer.End);
            if (result.IsCompleted) return null;
            if (searched > mostBytes) throw new InvalidDataException("A line without end.");
        }
    }

    private static ReaderMessage Parse(ReadOnlySequence<byte> line)
    {
        var json = new Utf8JsonReader(line);
        return JsonSerializer.Deserialize(ref json, ReaderProtocol.Message) ?? throw new JsonException("null is no message.");
    }

    private async Task<ReadingException> DeathAsync(ReadingLimits limits)
    {
        try
        {
            await _process.WaitForExitAsync().WaitAsync(ExitPatience, _time);
        }
        catch (TimeoutException)
        {
            // It closed its output but lives on; it is killed all the same.
            return ReaderFailure.Crashed("keine Antwort");
        }

        var errors = await _errors.TakeAsync();
        var memory = errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase) || errors.Contains("OutOfMemory", StringComparison.Ordinal);
        return memory ? ReaderFailure.OutOfMemory(limits) : ReaderFailure.Died(_process.ExitCode);
    }

    // With all it started: a tool it was waiting for would otherwise run on.
    private void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It is gone already.
        }
    }
}
