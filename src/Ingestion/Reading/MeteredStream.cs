namespace SmartRegions.Ingestion.Reading;

/// <summary>
/// Foreign bytes that are read once, from their beginning, and only as far as somebody who counts them allows. Both ways of reading wait for
/// the bytes: whoever reads has a thread for it.
/// </summary>
/// <param name="inner">Where the bytes come from.</param>
/// <param name="leaveOpen">Whether these can still be read when this stream has been disposed of.</param>
/// <param name="admit">
/// Told after every read how many bytes came with it, 0 at the end, and how many there are by now. Where it says no the stream ends before
/// them; what it throws comes out of the read.
/// </param>
internal sealed class MeteredStream(Stream inner, bool leaveOpen, Func<int, long, bool> admit) : Stream
{
    private long _read;

    /// <summary>Whether it was ended before its end.</summary>
    public bool IsCut { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (IsCut) return 0;
        var read = inner.Read(buffer);
        _read += read;
        IsCut = !admit(read, _read);
        return IsCut ? 0 : read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : ValueTask.FromResult(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !leaveOpen) inner.Dispose();
        base.Dispose(disposing);
    }
}
