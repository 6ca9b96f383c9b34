using System.Diagnostics;
using System.Text.Json;

namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>The reader process's end of its standard output. May be used from several threads.</summary>
internal sealed class AnswerStream(Stream answers) : IDisposable
{
    private static readonly TimeSpan ProgressPause = TimeSpan.FromMilliseconds(100);

    private readonly BufferedStream _answers = new(answers, 64 << 10);
    private readonly Lock _lock = new();
    private long _lastProgress;

    public void Dispose() => _answers.Dispose();

    /// <summary>Writes a message that may wait for the next <see cref="Send"/>.</summary>
    public void Write(ReaderMessage message)
    {
        lock (_lock)
        {
            JsonSerializer.Serialize(_answers, message, ReaderProtocol.Message);
            _answers.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes a message that the program must see now.</summary>
    public void Send(ReaderMessage message)
    {
        lock (_lock)
        {
            Write(message);
            _answers.Flush();
        }
    }

    /// <summary>Sends progress, at most ten times a second.</summary>
    public void SendProgress(int part)
    {
        lock (_lock)
        {
            if (_lastProgress != 0 && Stopwatch.GetElapsedTime(_lastProgress) < ProgressPause) return;
            _lastProgress = Stopwatch.GetTimestamp();
            Send(new ProgressMessage(part));
        }
    }
}
