using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>
/// Counts what comes out of a compressed part, whatever its directory claims, and stops a bomb: more than 64 MiB that are more than 200 times
/// the compressed bytes, or more than the budget that all parts share.
/// </summary>
internal sealed class BoundedStream(Stream part, long compressedBytes, InflationBudget budget) : Stream
{
    private const long Unsuspicious = 64L << 20;
    private const int MostRatio = 200;

    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = part.Read(buffer);
        _read += read;
        budget.Take(read);
        if (_read > Unsuspicious && _read / MostRatio > compressedBytes)
            throw new ReadingException(ReadingOutcome.OverLimit, "Die Datei dehnt sich beim Entpacken verdächtig aus (ZIP-Bombe) und wurde nicht gelesen.");
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) part.Dispose();
        base.Dispose(disposing);
    }
}
