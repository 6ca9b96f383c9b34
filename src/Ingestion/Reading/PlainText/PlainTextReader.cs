namespace SmartRegions.Ingestion.Reading.PlainText;

/// <summary>Reads text without markup in UTF-8, UTF-16 or Windows-1252.</summary>
public sealed class PlainTextReader : DocumentReader
{
    public override async Task<DocumentContent> ReadAsync(
        string file, ReadingLimits limits, IProgress<int> progress, CancellationToken cancellationToken)
    {
        try
        {
            var (text, _) = await TextFile.ReadAsync(file, limits, declared: null, cancellationToken);
            return new DocumentContent { Blocks = PlainTextBlocks.Find(text, progress, cancellationToken) };
        }
        catch (ReadingException exception)
        {
            return exception.ToContent();
        }
    }
}
