using System.Globalization;
using System.IO.Compression;
using System.Text;
using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.EndToEnd.Web;

/// <summary>Answers that are too large, too slow, broken or not what they say.</summary>
public sealed class ResponseTests : WebSourceTest
{
    [Fact]
    public async Task Body_without_end_is_cut_off_at_the_limit()
    {
        Server.Answer("/endlos", async (_, stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), token);
            while (true) await stream.WriteAsync(new byte[64 << 10], token);
        });

        await AssertMissedAsync(FetchOutcome.TooLarge, "/endlos");
        Assert.Empty(LeftBehind());
    }

    [Fact]
    public async Task Body_that_is_announced_as_too_large_is_not_begun()
    {
        Server.Answer("/gross", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 1048577\r\n\r\n%PDF"u8.ToArray());

        await AssertMissedAsync(FetchOutcome.TooLarge, "/gross");
    }

    [Fact]
    public async Task Packed_body_may_not_unpack_to_more_than_the_limit()
    {
        var bomb = Gzip(new byte[64 << 20]);
        Assert.True(bomb.Length < Options.Body);
        Server.Answer("/bombe", LocalWebServer.Response("200 OK", ["Content-Type: text/html", "Content-Encoding: gzip"], bomb));

        await AssertMissedAsync(FetchOutcome.TooLarge, "/bombe");
    }

    [Fact]
    public async Task Packed_page_is_unpacked()
    {
        Server.Answer("/gepackt", LocalWebServer.Response("200 OK", ["Content-Type: text/html", "Content-Encoding: gzip"], Gzip(Encoding.UTF8.GetBytes(Statute))));

        Assert.Equal(Statute, await File.ReadAllTextAsync(Assert.Single((await FetchAsync("/gepackt")).Files).Path));
    }

    [Fact]
    public async Task Body_that_comes_in_drops_ends_with_the_time()
    {
        Server.Answer("/tropfen", async (_, stream, token) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>"u8.ToArray(), token);
            while (true)
            {
                await stream.WriteAsync(" "u8.ToArray(), token);
                await Task.Delay(50, token);
            }
        });

        await AssertMissedAsync(FetchOutcome.TimedOut, "/tropfen");
    }

    [Fact]
    public async Task Server_that_never_answers_ends_with_the_time()
    {
        Server.Answer("/stumm", (_, _, token) => Task.Delay(Timeout.Infinite, token));

        await AssertMissedAsync(FetchOutcome.TimedOut, "/stumm");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>Anfang")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 6\r\n\r\n<html>")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n")]
    public async Task Body_that_is_not_all_there_is_no_page(string response)
    {
        Server.Answer("/abbruch", Encoding.ASCII.GetBytes(response));

        await AssertMissedAsync(FetchOutcome.Incomplete, "/abbruch");
        Assert.Empty(LeftBehind());
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type text/html\r\nContent-Length: x\r\n\r\n")]
    public async Task Server_that_speaks_something_else_is_unreachable(string response)
    {
        Server.Answer("/kaputt", Encoding.ASCII.GetBytes(response));

        await AssertMissedAsync(FetchOutcome.Unreachable, "/kaputt");
    }

    [Fact]
    public async Task Server_that_hangs_up_is_not_asked_again_at_once()
    {
        Server.Answer("/satzung", []);

        await AssertMissedAsync(FetchOutcome.Incomplete, "/satzung");
        Assert.Single(Server.Paths);
    }

    [Fact]
    public async Task Head_without_end_is_not_taken_in()
    {
        Server.AnswerPage("/kopf", Statute, [.. Enumerable.Range(0, 100).Select(number => string.Create(CultureInfo.InvariantCulture, $"X-Kopf-{number}: {new string('x', 1_000)}"))]);

        await AssertMissedAsync(FetchOutcome.Unreachable, "/kopf");
    }

    [Theory]
    [InlineData("image/png", "\u0089PNG")]
    [InlineData("application/json", "{}")]
    [InlineData("application/pdf", Statute)]
    [InlineData("application/octet-stream", "MZ\0\0\0\0\0\0")]
    [InlineData("text/html", "\0\u0001\u0002\0\0\u0003\0\u0004")]
    public async Task What_is_no_document_or_not_the_one_announced_is_refused(string announced, string body)
    {
        Server.Answer("/datei", LocalWebServer.Response("200 OK", [$"Content-Type: {announced}"], Encoding.Latin1.GetBytes(body)));

        await AssertMissedAsync(FetchOutcome.WrongType, "/datei");
        Assert.Empty(LeftBehind());
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/octet-stream")]
    public async Task Pdf_under_a_wrong_name_is_a_pdf(string announced)
    {
        Server.Answer("/bericht.html", "200 OK", [$"Content-Type: {announced}"], "%PDF-1.7\n%%EOF\n");

        Assert.Equal(".pdf", Path.GetExtension(Assert.Single((await FetchAsync("/bericht.html")).Files).Path));
    }

    [Theory]
    [InlineData("404 Not Found", FetchOutcome.NotFound)]
    [InlineData("410 Gone", FetchOutcome.NotFound)]
    [InlineData("403 Forbidden", FetchOutcome.Denied)]
    [InlineData("206 Partial Content", FetchOutcome.Denied)]
    [InlineData("502 Bad Gateway", FetchOutcome.Unreachable)]
    public async Task Status_is_told(string status, FetchOutcome outcome)
    {
        Server.Answer("/satzung", status, []);

        await AssertMissedAsync(outcome, "/satzung");
    }

    [Fact]
    public async Task Host_without_aServer_is_unreachable()
    {
        var address = Server.AddressOf("/satzung");
        Server.Dispose();

        Assert.Equal(FetchOutcome.Unreachable, Assert.Single((await FetchAsync(Options, address)).Missed).Outcome);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return packed.ToArray();
    }
}
