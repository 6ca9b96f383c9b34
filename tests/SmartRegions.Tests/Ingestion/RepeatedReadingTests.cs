using SmartRegions.Ingestion;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion;

/// <summary>What a run does about files that it has met before.</summary>
public sealed class RepeatedReadingTests : IAsyncLifetime
{
    private const string Dies = "kill -SEGV $$";
    private const string Hangs = "sleep 600";
    private const string RunsOutOfMemory = "echo 'Out of memory.' >&2; kill -ABRT $$";

    private readonly IngestionPlace _place = new();

    public Task InitializeAsync() => _place.OpenAsync();

    public Task DisposeAsync() => _place.CloseAsync();

    [Theory]
    [InlineData(Dies, Dies)]
    [InlineData(Dies, Hangs)]
    [InlineData(RunsOutOfMemory, RunsOutOfMemory)]
    public async Task Document_that_killed_its_reader_twice_is_not_tried_again_until_it_changes(string first, string second)
    {
        _place.Write("gutachten.txt", "Lärmgutachten");
        await _place.RunAsync(first);
        await _place.RunAsync(second);

        var third = Assert.Single((await _place.RunAsync(IngestionPlace.Answer("Lärmgutachten"))).Documents);

        Assert.Equal(DocumentStatus.NotTriedAgain, third.Status);
        Assert.Contains("zweimal gescheitert", third.Reasons[^1], StringComparison.Ordinal);
        _place.Write("gutachten.txt", "Lärmgutachten, zweite Fassung");
        Assert.Equal(DocumentStatus.Added, Assert.Single((await _place.RunAsync()).Documents).Status);
    }

    [Fact]
    public async Task Document_that_killed_its_reader_twice_is_tried_again_when_asked_for()
    {
        _place.Write("gutachten.txt", "Lärmgutachten");
        await _place.RunAsync(Dies);
        await _place.RunAsync(Dies);

        Assert.Equal(DocumentStatus.Added, Assert.Single((await _place.RunAsync(again: true)).Documents).Status);
    }

    [Fact]
    public async Task Reader_killed_once_between_orderly_failures_does_not_count()
    {
        var encrypted = IngestionPlace.Answer(string.Empty, ReadingOutcome.Encrypted);
        _place.Write("gutachten.txt", "Lärmgutachten");
        foreach (var ending in new[] { Dies, encrypted, encrypted, Dies }) await _place.RunAsync(ending);

        Assert.Equal(DocumentStatus.Added, Assert.Single((await _place.RunAsync()).Documents).Status);
    }

    [Fact]
    public async Task Failure_is_forgotten_once_the_file_is_again_what_is_known()
    {
        _place.Write("satzung.txt", "Hundesteuersatzung");
        await _place.RunAsync();
        _place.Write("satzung.txt", "Beschädigt");
        await _place.RunAsync(Dies);
        Assert.Single(await _place.Store.ListFailuresAsync(CancellationToken.None));
        _place.Write("satzung.txt", "Hundesteuersatzung");

        Assert.Equal(DocumentStatus.Unchanged, Assert.Single((await _place.RunAsync()).Documents).Status);

        Assert.Empty(await _place.Store.ListFailuresAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Worse_reading_does_not_replace_a_better_one_and_is_reported()
    {
        _place.Write("strategie.txt", "Strategie");
        await _place.RunAsync(IngestionPlace.Answer("Strategie mit allen Seiten"));

        var again = Assert.Single((await _place.RunAsync(IngestionPlace.Answer("Strategie", ReadingOutcome.Partial), again: true)).Documents);

        Assert.Equal((DocumentStatus.Unchanged, ReadingOutcome.Partial), (again.Status, again.Outcome));
        Assert.Contains("die frühere Fassung bleibt", Assert.Single(again.Reasons), StringComparison.Ordinal);
        var document = Assert.Single(await _place.DocumentsAsync());
        Assert.Equal("Strategie mit allen Seiten", Assert.Single(await _place.PassagesAsync(document)).Text);
        Assert.Equal(DocumentStatus.Unchanged, Assert.Single((await _place.RunAsync()).Documents).Status);
    }

    [Fact]
    public async Task Reading_again_changes_nothing_unless_something_comes_out_differently()
    {
        _place.Write("leitfaden.md", "---\ntitel: Leitfaden\nland: [NW, BY]\nhandlungsfelder: [Mobilität]\nquellen: [Bericht, S. 4]\n---\n\n# Leitfaden\n\n## Sensoren\n\nSensoren messen den Pegel.");
        await _place.RunAsync();

        var same = Assert.Single((await _place.RunAsync(again: true)).Documents);

        Assert.Equal(DocumentStatus.Unchanged, same.Status);
        Assert.Equal(1, Assert.Single(await _place.DocumentsAsync()).Version);
    }
}
