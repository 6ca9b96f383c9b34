using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Sources;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion;

/// <summary>Whole runs over a folder, into a real knowledge base; readers that misbehave are played by a shell.</summary>
public sealed class IngestionRunTests : IAsyncLifetime
{
    private readonly IngestionPlace _place = new();

    public Task InitializeAsync() => _place.OpenAsync();

    public Task DisposeAsync() => _place.CloseAsync();

    [Fact]
    public async Task Unmounted_drive_takes_nothing_from_the_knowledge()
    {
        _place.Write("marktordnung.md", "# Marktordnung\n\nDer Markt findet samstags statt.");
        await _place.RunAsync();
        Directory.Move(_place.Sources, _place.Sources + "-anderswo");
        Directory.CreateDirectory(_place.Sources);

        var report = await _place.RunAsync();

        Assert.Equal(SourceProblemKind.Empty, Assert.Single(report.Problems).Kind);
        Assert.True(report.HasFailures);
        Assert.Single(await _place.DocumentsAsync());
    }

    [Fact]
    public async Task Text_belongs_to_the_digest_even_when_the_file_changes_while_it_is_read()
    {
        var file = _place.Write("beschluss.txt", "Entwurf");

        var report = await _place.RunAsync($"printf Fassung > '{file}'; {IngestionPlace.Answer("$(cat \"$file\")")}");

        Assert.Equal(DocumentStatus.Added, Assert.Single(report.Documents).Status);
        var document = Assert.Single(await _place.DocumentsAsync());
        Assert.Equal("Entwurf", Assert.Single(await _place.PassagesAsync(document)).Text);
        Assert.Equal("Entwurf", await File.ReadAllTextAsync(_place.Originals.Find(document.Digest)!));
        Assert.Equal(DocumentStatus.Replaced, Assert.Single((await _place.RunAsync()).Documents).Status);
    }

    [Fact]
    public async Task File_that_vanishes_before_it_is_read_is_a_line_and_the_others_are_stored()
    {
        var second = _place.Write("b.txt", "Zweites Protokoll");
        _place.Write("a.txt", "Erstes und längeres Protokoll, das zuerst gelesen wird");

        var report = await _place.RunAsync($"rm -f '{second}'; {IngestionPlace.Answer("Erstes Protokoll")}");

        Assert.Equal([(DocumentStatus.Added, ReadingOutcome.Ok), (DocumentStatus.Failed, ReadingOutcome.Unreadable)], report.Documents.Select(line => (line.Status, line.Outcome)));
    }

    [Fact]
    public async Task File_of_any_ending_is_kept_under_the_ending_of_what_it_is()
    {
        _place.Write($"Protokoll.{new string('x', 200)}", "<!DOCTYPE html><html><body><main><p>Der Rat beschließt den Haushalt.</p></main></body></html>");

        var report = await _place.RunAsync();

        Assert.Equal(DocumentStatus.Added, Assert.Single(report.Documents).Status);
        Assert.Equal(".html", Path.GetExtension(_place.Originals.Find(Assert.Single(await _place.DocumentsAsync()).Digest)));
    }

    [Fact]
    public async Task Noted_question_that_is_too_long_is_a_reason_in_the_line_of_its_sheet_and_no_failure()
    {
        _place.Write("rufbus.md", $"---\nart: leitfaden\n---\n# Rufbus\n\n<!-- gefragt: Wer fährt {new string('x', 200)}? -->\n\nDer Landkreis fährt.");

        var report = await _place.RunAsync();

        var line = Assert.Single(report.Documents);
        Assert.Equal((DocumentStatus.Added, ReadingOutcome.Ok), (line.Status, line.Outcome));
        Assert.StartsWith("Von den Fragen, die mit „gefragt:“ notiert sind, hat 1 mehr als 200 Zeichen", Assert.Single(line.Reasons), StringComparison.Ordinal);
        Assert.False(report.HasFailures);
    }

    [Fact]
    public async Task Empty_file_is_a_failure_with_its_reason_and_leaves_nothing_in_the_archive()
    {
        _place.Write("leer.txt", string.Empty);

        var line = Assert.Single((await _place.RunAsync()).Documents);

        Assert.Equal((DocumentStatus.Failed, ReadingOutcome.EmptySuspicious), (line.Status, line.Outcome));
        Assert.Equal("Die Datei ist leer (0 Byte).", Assert.Single(line.Reasons));
    }

    [Fact]
    public async Task Archive_that_cannot_be_written_to_ends_the_run()
    {
        _place.Write("satzung.md", "# Satzung\n\nSie tritt am 1. Juli in Kraft.");
        await File.WriteAllTextAsync(_place.Location.Originals, "kein Ordner");

        await Assert.ThrowsAnyAsync<IOException>(() => _place.RunAsync());

        Assert.Empty(await _place.DocumentsAsync());
    }

    [Fact]
    public async Task Cancelled_run_keeps_what_it_had_stored()
    {
        _place.Write("a.txt", "Erstes und längeres Protokoll, das zuerst gelesen wird");
        _place.Write("b.txt", "Zweites Protokoll");
        using var cancellation = new CancellationTokenSource();
        var stored = new StopAfterFirst(cancellation);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _place.RunAsync(
            $"case $request in *b.txt*) sleep 600;; esac; {IngestionPlace.Answer("Erstes Protokoll")}", progress: stored, cancellationToken: cancellation.Token));

        Assert.EndsWith("a.txt", Assert.Single(await _place.DocumentsAsync()).Source.AbsolutePath, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_place.Location.Originals, "arrivals")));
    }

    [Fact]
    public async Task Withdrawn_and_emptied_glossaries_leave_the_knowledge_and_a_broken_one_stays()
    {
        _place.Write("ordnung.md", "# Ordnung\n\nDer Markt findet samstags statt.");
        _place.Write("a/glossar.yaml", "- begriff: Offene Daten\n");
        _place.Write("b/glossar.yaml", "- begriff: Datenplattform\n");
        _place.Write("c/glossar.yaml", "- begriff: Bürgerbüro\n");
        Assert.Equal(3, (await _place.RunAsync()).GlossaryEntries);
        File.Delete(Path.Combine(_place.Sources, "a", "glossar.yaml"));
        _place.Write("b/glossar.yaml", string.Empty);
        _place.Write("c/glossar.yaml", "- begriff: &a [*a");

        var report = await _place.RunAsync();

        Assert.Equal("Bürgerbüro", Assert.Single(await _place.Store.GlossaryAsync(CancellationToken.None)).Term);
        Assert.Equal(SourceProblemKind.Glossary, Assert.Single(report.Problems).Kind);
    }

    private sealed class StopAfterFirst(CancellationTokenSource cancellation) : IProgress<IngestionProgress>
    {
        public void Report(IngestionProgress value)
        {
            if (value is { Step: IngestionStep.Reading, Done: > 0 }) cancellation.Cancel();
        }
    }
}
