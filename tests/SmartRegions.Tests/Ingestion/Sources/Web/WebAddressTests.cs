using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.Tests.Ingestion.Sources.Web;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("ftp://www.musterdorf.de/satzung.pdf", "weder mit https: noch mit http:")]
    [InlineData("file:///etc/passwd", "weder mit https: noch mit http:")]
    [InlineData("https://amt:geheim@www.musterdorf.de/", "Zugangsdaten")]
    [InlineData("www.musterdorf.de/satzung", "keine vollständige Internetadresse")]
    public void Address_that_is_not_fetched_is_refused_with_the_reason(string text, string reason)
    {
        Assert.False(WebAddress.TryParse(text, out _, out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Address_of_more_than_two_kilobytes_is_refused() =>
        Assert.False(WebAddress.TryParse("https://www.musterdorf.de/" + new string('a', 2_048), out _, out _));

    [Fact]
    public void Fragment_is_no_part_of_a_document_s_address()
    {
        Assert.True(WebAddress.TryParse("https://www.musterdorf.de/satzung?jahr=2026#absatz-3", out var address, out _));
        Assert.Equal("https://www.musterdorf.de/satzung?jahr=2026", address.AbsoluteUri);
    }

    [Theory]
    [InlineData("https://www.musterdorf.de/a/b", "../c#d", "https://www.musterdorf.de/c")]
    [InlineData("http://www.musterdorf.de/", "https://www.musterdorf.de/", "https://www.musterdorf.de/")]
    [InlineData("https://www.musterdorf.de/", "//archiv.musterdorf.de/x", "https://archiv.musterdorf.de/x")]
    public void Redirect_is_followed_from_where_it_was_found(string from, string to, string expected) =>
        Assert.Equal(expected, WebAddress.Follow(new Uri(from), new Uri(to, UriKind.RelativeOrAbsolute)).AbsoluteUri);

    [Theory]
    [InlineData("https://www.musterdorf.de/", "http://www.musterdorf.de/")]
    [InlineData("https://www.musterdorf.de/", "file:///etc/passwd")]
    [InlineData("https://www.musterdorf.de/", "https://amt:geheim@www.musterdorf.de/")]
    [InlineData("https://www.musterdorf.de/", null)]
    public void Redirect_to_where_nothing_is_fetched_is_refused(string from, string? to)
    {
        var refusal = Assert.Throws<FetchException>(() => WebAddress.Follow(new Uri(from), to is null ? null : new Uri(to)));

        Assert.Equal(FetchOutcome.AddressRefused, refusal.Outcome);
    }
}
