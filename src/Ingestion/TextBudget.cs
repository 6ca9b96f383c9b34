namespace SmartRegions.Ingestion;

/// <summary>Bounds the text that is held between reading and storing. Whoever brings more than there is room for waits for its turn; what is larger than the whole goes alone.</summary>
/// <param name="bytes">Most text held at once.</param>
internal sealed class TextBudget(long bytes)
{
    private readonly Lock _lock = new();
    private readonly Queue<(long Amount, TaskCompletionSource Turn)> _waiting = new();
    private long _taken;

    /// <param name="amount">Bytes; to be released once the text is stored.</param>
    /// <param name="cancellationToken">Ends the run and with it the budget: the place in the queue is not given back.</param>
    public Task TakeAsync(long amount, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_waiting.Count == 0 && HasRoomFor(amount))
            {
                _taken += amount;
                return Task.CompletedTask;
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue((amount, turn));
            return turn.Task.WaitAsync(cancellationToken);
        }
    }

    public void Release(long amount)
    {
        lock (_lock)
        {
            _taken -= amount;
            while (_waiting.TryPeek(out var next) && HasRoomFor(next.Amount))
            {
                _waiting.Dequeue();
                _taken += next.Amount;
                next.Turn.SetResult();
            }
        }
    }

    private bool HasRoomFor(long amount) => _taken == 0 || _taken + amount <= bytes;
}
