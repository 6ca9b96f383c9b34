namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>Takes the bytes of an answer in, unpacked, as far as they may go.</summary>
internal static class BodyReader
{
    private const int ReadAtOnce = 64 << 10;

    /// <summary>Copies the whole body.</summary>
    /// <returns>Its length in bytes.</returns>
    /// <exception cref="FetchException">It is larger than the limit, or breaks off.</exception>
    /// <exception cref="IOException">The target cannot be written to.</exception>
    public static async Task<long> CopyAsync(HttpContent content, Stream target, long limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit) throw FetchException.TooLarge(limit);
        await using var source = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[ReadAtOnce];
        var length = 0L;
        while (await ReadAsync(source, buffer, cancellationToken) is > 0 and var read)
        {
            length += read;
            if (length > limit) throw FetchException.TooLarge(limit);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return length;
    }

    /// <summary>Reads the beginning of a body and leaves the rest.</summary>
    /// <exception cref="FetchException">It breaks off.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadHeadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        await using var source = await content.ReadAsStreamAsync(cancellationToken);
        var head = new byte[limit];
        var length = 0;
        while (length < limit && await ReadAsync(source, head.AsMemory(length), cancellationToken) is > 0 and var read) length += read;
        return head.AsMemory(0, length);
    }

    private static async Task<int> ReadAsync(Stream source, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReadAsync(buffer, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw new FetchException(FetchOutcome.Incomplete, "Die Antwort ist gepackt, lässt sich aber nicht auspacken. Bitte später erneut versuchen.");
        }
        catch (IOException)
        {
            throw FetchException.BrokenOff();
        }
    }
}
