using System.Globalization;
using System.Text.Json;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;
using static SmartRegions.Tests.Knowledge.Storage.SampleDocuments;

namespace SmartRegions.Tests.Knowledge.Storage;

/// <summary>A store in an empty database of its own, whichever kind that is, and how tests speak to it.</summary>
public abstract class StoreContract : DatabaseContract
{
    private protected Database Database { get; private set; } = null!;

    private protected KnowledgeStore Store { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Database = await OpenAsync();
        Store = await KnowledgeStore.OpenAsync(Database, Time, CancellationToken.None);
    }

    public override async Task DisposeAsync()
    {
        await Database.DisposeAsync();
        await base.DisposeAsync();
    }

    private protected static Uri Address(int number) => new(string.Create(CultureInfo.InvariantCulture, $"file:///srv/rathaus/ortsrecht/{number}.pdf"));

    private protected static ReadingFailure Failure(int attempts) =>
        new(FeeSchedule, new string('c', 64), ReadingOutcome.ReaderDied, "Der Leser ist abgestürzt. Bitte prüfen Sie die Datei.", attempts);

    // Lists in records compare by reference; what they say is compared instead.
    private protected static string Written<T>(T value) => JsonSerializer.Serialize(value);

    private protected Task StoreAsync(params DocumentVersion[] versions) => Store.ReplaceAsync(versions, CancellationToken.None);

    private protected async Task<long> ChangesAsync(Func<Task> action)
    {
        var before = await Store.RevisionAsync(CancellationToken.None);
        await action();
        return await Store.RevisionAsync(CancellationToken.None) - before;
    }

    private protected async Task<HistoricPassage> HistoryAsync(string text)
    {
        var history = await Store.FindPassageInHistoryAsync(IdOf(text), CancellationToken.None);
        Assert.NotNull(history);
        return history;
    }

    private protected async Task<IReadOnlyList<string>> TextsAsync() =>
        [.. (await Store.PassagesOfAsync(DocumentId.FromSource(FeeSchedule), CancellationToken.None)).Select(passage => passage.Text)];

    private protected async Task<IReadOnlyList<string>> AllTextsAsync()
    {
        var texts = new List<string>();
        await foreach (var passage in Store.ReadPassagesAsync(CancellationToken.None)) texts.Add(passage.Text);
        return texts;
    }
}
