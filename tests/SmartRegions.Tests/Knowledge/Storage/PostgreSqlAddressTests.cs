using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Knowledge.Storage;

public sealed class PostgreSqlAddressTests
{
    [Theory]
    [InlineData("postgres://smartregions:geheim@db.example.org/smartregions")]
    [InlineData("Host=db.example.org;Port=viele;Password=geheim")]
    public async Task An_address_that_cannot_be_read_is_refused_without_repeating_its_password(string address)
    {
        var refusal = await Assert.ThrowsAsync<KnowledgeUnavailableException>(() => OpenAsync(address));

        Assert.Contains("Verbindungsangaben", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_nobody_answers_for_is_reported()
    {
        // Port 1 of this machine: refused at once, no network needed.
        var refusal = await Assert.ThrowsAsync<KnowledgeUnavailableException>(() => OpenAsync("Host=127.0.0.1;Port=1;Database=smartregions"));

        Assert.Contains("nicht erreichbar", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1/smartregions", refusal.Message, StringComparison.Ordinal);
    }

    private static Task<Database> OpenAsync(string address) =>
        Database.OpenAsync(new KnowledgeLocation(Path.GetTempPath(), address), TimeProvider.System, CancellationToken.None);
}
