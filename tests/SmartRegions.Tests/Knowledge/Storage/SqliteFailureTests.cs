using System.Text;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Storage;
using static SmartRegions.Tests.Knowledge.Storage.SampleDocuments;

namespace SmartRegions.Tests.Knowledge.Storage;

public sealed class SqliteFailureTests : IDisposable
{
    private readonly SqlitePlace _place = new();

    private string File => _place.Location.DatabaseFile;

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        var letter = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Sehr geehrte Damen und Herren, anbei die Gebührenordnung. ", 100)));
        await System.IO.File.WriteAllBytesAsync(File, letter);

        await RefusedAsync("beschädigt", () => OpenAsync(_place.Location));

        Assert.Equal(letter, await System.IO.File.ReadAllBytesAsync(File));
    }

    [Fact]
    public async Task A_database_with_damaged_pages_is_reported_when_they_are_read()
    {
        await using (var database = await OpenAsync(_place.Location))
        {
            var store = await KnowledgeStore.OpenAsync(database, TimeProvider.System, CancellationToken.None);
            await store.ReplaceAsync([Fees([.. Enumerable.Range(0, 400).Select(n => $"{Passport} ({n})")])], CancellationToken.None);
        }

        await using (var file = System.IO.File.OpenWrite(File))
        {
            file.Position = 4_096;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 4_096).ToArray());
        }

        await RefusedAsync("beschädigt", async () =>
        {
            await using var database = await OpenAsync(_place.Location);
            var store = await KnowledgeStore.OpenAsync(database, TimeProvider.System, CancellationToken.None);
            await foreach (var passage in store.ReadPassagesAsync(CancellationToken.None)) Assert.NotNull(passage);
        });
    }

    [Fact]
    public async Task A_database_file_that_is_a_directory_is_reported()
    {
        Directory.CreateDirectory(File);

        await RefusedAsync("lässt sich nicht öffnen", () => OpenAsync(_place.Location));
    }

    [Fact]
    public async Task A_data_directory_that_is_a_file_is_reported()
    {
        await System.IO.File.WriteAllTextAsync(File, "keine Ordner");

        await RefusedAsync("lässt sich nicht öffnen", () => OpenAsync(new KnowledgeLocation(File)));
    }

    [Fact]
    public async Task A_directory_that_cannot_be_made_is_reported() =>
        await RefusedAsync("lässt sich nicht öffnen", () => OpenAsync(new KnowledgeLocation("/proc/smartregions")));

    [Fact]
    public async Task A_full_disk_is_reported_and_what_was_stored_is_still_there()
    {
        await using var database = await OpenAsync(_place.Location);
        var store = await KnowledgeStore.OpenAsync(database, TimeProvider.System, CancellationToken.None);
        await store.ReplaceAsync([Fees(Passport)], CancellationToken.None);

        await RefusedAsync("kein Platz", () => database.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("PRAGMA max_page_count = 1");
                await session.ExecuteAsync("UPDATE passage SET text = @text", new { text = new string('ü', 100_000) });
            },
            CancellationToken.None));

        var passages = await store.FindPassagesAsync([IdOf(Passport)], CancellationToken.None);
        Assert.Equal(Passport, Assert.Single(passages).Text);
    }

    [Fact]
    public async Task A_database_that_may_only_be_read_is_reported()
    {
        await using var database = await OpenAsync(_place.Location);

        await RefusedAsync("nicht beschreiben", () => database.ReadAsync(
            async session =>
            {
                await session.ExecuteAsync("PRAGMA query_only = ON");
                return await session.ExecuteAsync("DELETE FROM passage");
            },
            CancellationToken.None));
    }

    [Theory]
    [InlineData(5, "anderen Vorgang")]
    [InlineData(10, "Datenträger")]
    public void What_cannot_be_provoked_here_has_its_advice_too(int code, string expected) =>
        Assert.Contains(expected, SqliteFailure.Advice(code, File), StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(19)]
    public void A_mistake_of_the_program_is_not_blamed_on_the_operator(int code) => Assert.Null(SqliteFailure.Advice(code, File));

    private static Task<Database> OpenAsync(KnowledgeLocation location) => Database.OpenAsync(location, TimeProvider.System, CancellationToken.None);

    private static async Task RefusedAsync(string saying, Func<Task> action) =>
        Assert.Contains(saying, (await Assert.ThrowsAsync<KnowledgeUnavailableException>(action)).Message, StringComparison.Ordinal);
}
