using SmartRegions.Channels.Conversations;

namespace SmartRegions.Tests.Channels.Conversations;

public sealed class AnswersInWorkTests
{
    private readonly AnswersInWork _answers = new(TimeProvider.System);

    [Fact]
    public void Where_nobody_waits_there_is_no_pause() => Assert.True(_answers.PauseAsync(CancellationToken.None).IsCompletedSuccessfully);

    [Fact]
    public async Task A_pause_lasts_until_no_answer_is_in_work()
    {
        var first = _answers.Begin();
        var second = _answers.Begin();
        var pause = _answers.PauseAsync(CancellationToken.None);
        first.Dispose();
        Assert.False(pause.IsCompleted);

        second.Dispose();

        await pause;
    }

    [Fact]
    public async Task Who_stops_does_not_wait()
    {
        using var stopping = new CancellationTokenSource();
        using var work = _answers.Begin();
        var pause = _answers.PauseAsync(stopping.Token);

        await stopping.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pause);
    }
}
