namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>The reading of one document as the program sees it: what has come in so far, and what may still come.</summary>
internal sealed class DocumentReading(ReadingLimits limits, IProgress<int>? progress, TimeProvider time)
{
    // Names and positions around the text; beyond this a process does not answer, it floods.
    private const long OverheadBytes = 4L << 20;
    private const int OverheadFactor = 4;

    private readonly ReadingClock _clock = new(limits, time);
    private readonly List<Block> _blocks = [];
    private long _text;

    /// <summary>How many bytes may still be received.</summary>
    public long RemainingBytes { get; private set; } = (limits.Text * OverheadFactor) + OverheadBytes;

    public TimeSpan RemainingTime => _clock.Remaining;

    /// <summary>Whether the process that sent the end is fit for another document.</summary>
    public bool LeavesProcessFit { get; private set; }

    /// <summary>Takes a message in.</summary>
    /// <returns>The content, when it is complete.</returns>
    /// <exception cref="ReadingException">The document exceeds a limit.</exception>
    public DocumentContent? Take(ReaderMessage message, long bytes)
    {
        RemainingBytes -= bytes;
        if (RemainingBytes < 0) throw ReaderFailure.TooMuchText(limits);
        _clock.NoteProgress();
        switch (message)
        {
            case ProgressMessage part:
                progress?.Report(part.Part);
                break;
            case ScannedPagesMessage pages:
                _clock.GrantScannedPages(pages.Count);
                break;
            case BlockMessage { Block: var block }:
                _text += BlockText.Utf8Bytes(block);
                if (_text > limits.Text) throw ReaderFailure.TooMuchText(limits);
                _blocks.Add(block);
                break;
            case EndMessage end:
                LeavesProcessFit = !end.Last;
                return end.Content with { Blocks = _blocks };
        }

        return null;
    }

    public ReadingException TimedOut() => _clock.EndsBeforeStall ? ReaderFailure.TooSlow(_clock.Granted) : ReaderFailure.Stalled(limits);
}
