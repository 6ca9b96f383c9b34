namespace SmartRegions.Ingestion.Reading;

/// <summary>The standard output of a tool: ends at a limit, and tells when bytes come.</summary>
internal sealed class ToolOutput(Stream inner, long limit, Action onBytes) : Stream
{
    private long _read;

    public bool IsOverLimit => _read > limit;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (IsOverLimit)
            return 0;
        var read = await inner.ReadAsync(buffer, cancellationToken);
        if (read > 0)
            onBytes();
        _read += read;
        return IsOverLimit ? 0 : read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (IsOverLimit)
            return 0;
        var read = inner.Read(buffer, offset, count);
        if (read > 0)
            onBytes();
        _read += read;
        return IsOverLimit ? 0 : read;
    }

    /// <summary>Reads what nobody wanted, so that the tool does not wait for a reader.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[16 * 1024];
        while (await ReadAsync(buffer, cancellationToken) > 0)
        {
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
