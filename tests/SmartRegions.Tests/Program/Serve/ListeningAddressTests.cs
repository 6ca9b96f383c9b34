using SmartRegions.Program.Serve;

namespace SmartRegions.Tests.Program.Serve;

public sealed class ListeningAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://*:80")]
    [InlineData("http://[::1]:5080")]
    public void Address_that_can_be_listened_on_is_taken(string address) => Assert.Null(ListeningAddress.ProblemOf(address));

    [Theory]
    [InlineData("5080", "http://127.0.0.1:5080")]
    [InlineData("ftp://127.0.0.1:5080", "http://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:99999", "http://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:5080/auskunft", "http://127.0.0.1:5080")]
    [InlineData("http://localhost:0", "http://127.0.0.1:5080")]
    [InlineData("https://127.0.0.1:5080", "Reverse Proxy")]
    public void Address_that_cannot_is_told_with_what_to_do(string address, string advice) =>
        Assert.Contains(advice, ListeningAddress.ProblemOf(address), StringComparison.Ordinal);
}
