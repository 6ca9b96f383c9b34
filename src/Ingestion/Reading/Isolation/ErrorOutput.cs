using System.Text;

namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>Keeps the first words a process says on its standard error, and lets the rest pass so that it never blocks.</summary>
internal sealed class ErrorOutput
{
    private const int MostCharacters = 4000;

    private readonly StringBuilder _text = new();
    private readonly Task _reading;

    public ErrorOutput(StreamReader errors) => _reading = ReadAsync(errors);

    /// <summary>What was said, on one line; waits a moment for a dying process to finish its sentence.</summary>
    public async Task<string> TakeAsync()
    {
        await Task.WhenAny(_reading, Task.Delay(TimeSpan.FromSeconds(1)));
        lock (_text) return LineText.Fold(_text.ToString());
    }

    private async Task ReadAsync(StreamReader errors)
    {
        var buffer = new char[1024];
        try
        {
            while (await errors.ReadAsync(buffer) is var read and > 0)
            {
                lock (_text) _text.Append(buffer, 0, Math.Min(read, MostCharacters - _text.Length));
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The process was killed and its pipe closed: there is no more to hear.
        }
    }
}
