using SmartRegions.Ingestion.Structure;

namespace SmartRegions.Tests.Ingestion.Structure;

public sealed class DocumentStructureTests
{
    [Fact]
    public void Cancellation_ends_the_work_between_pages()
    {
        using var cancelled = new CancellationTokenSource();
        var pages = Enumerable.Range(1, 40).Select(static number => Printed.Page(number, Printed.Line(60, 100, "Der Rat beschließt"))).ToList();

        Assert.Throws<OperationCanceledException>(() => DocumentStructure.Blocks(pages, [], new Heartbeat(new Leaving(cancelled), cancelled.Token)));
    }

    private sealed class Leaving(CancellationTokenSource source) : IProgress<int>
    {
        public void Report(int value) => source.Cancel();
    }
}
