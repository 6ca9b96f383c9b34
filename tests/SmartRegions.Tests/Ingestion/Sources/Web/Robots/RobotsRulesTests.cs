using SmartRegions.Ingestion.Sources.Web.Robots;

namespace SmartRegions.Tests.Ingestion.Sources.Web.Robots;

/// <summary>The examples of RFC 9309, and what real files add to them.</summary>
public sealed class RobotsRulesTests
{
    private const string SimpleExample =
        """
        User-Agent: *
        Disallow: *.gif$
        Disallow: /example/
        Allow: /publications/

        User-Agent: foobot
        Disallow:/
        Allow:/example/page.html
        Allow:/example/allowed.gif

        User-Agent: barbot
        User-Agent: bazbot
        Disallow: /example/page.html

        User-Agent: quxbot
        """;

    /// <summary>Section 5.1.</summary>
    [Theory]
    [InlineData("SmartRegions", "/publications/", true)]
    [InlineData("SmartRegions", "/example/page.html", false)]
    [InlineData("SmartRegions", "/bild.gif", false)]
    [InlineData("SmartRegions", "/bild.gif?gross=1", true)]
    [InlineData("SmartRegions", "/", true)]
    [InlineData("foobot", "/example/page.html", true)]
    [InlineData("foobot", "/example/allowed.gif", true)]
    [InlineData("foobot", "/example/other.gif", false)]
    [InlineData("FooBot", "/publications/", false)]
    [InlineData("barbot", "/example/page.html", false)]
    [InlineData("bazbot", "/example/page.html", false)]
    [InlineData("bazbot", "/example/other.html", true)]
    [InlineData("quxbot", "/example/page.html", true)]
    public void Simple_example(string product, string path, bool allowed) => Assert.Equal(allowed, Allows(SimpleExample, path, product));

    /// <summary>Section 5.2.</summary>
    [Theory]
    [InlineData("/example/page/", true)]
    [InlineData("/example/page/disallowed.gif", false)]
    public void Longest_match_counts(string path, bool allowed) =>
        Assert.Equal(allowed, Allows("User-Agent: SmartRegions\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif", path));

    /// <summary>Section 2.2.2.</summary>
    [Theory]
    [InlineData("/foo/bar?baz=quz", "/foo/bar?baz=quz")]
    [InlineData("/foo/bar?baz=https://foo.bar", "/foo/bar?baz=https%3A%2F%2Ffoo.bar")]
    [InlineData("/foo/bar/ツ", "/foo/bar/%E3%83%84")]
    [InlineData("/foo/bar/%E3%83%84", "/foo/bar/ツ")]
    [InlineData("/foo/bar/%62%61%7A", "/foo/bar/baz")]
    [InlineData("/straße", "/stra%c3%9fe/2")]
    public void Addresses_that_mean_the_same_match_however_they_are_spelled(string rule, string path) =>
        Assert.False(Allows($"User-agent: *\nDisallow: {rule}", path));

    /// <summary>Section 2.2.3.</summary>
    [Theory]
    [InlineData("/path/file-with-a-%2A.html", "/path/file-with-a-*.html", false)]
    [InlineData("/path/file-with-a-%2A.html", "/path/file-with-a-b.html", true)]
    [InlineData("/path/foo-%24", "/path/foo-$", false)]
    [InlineData("/this/*/exactly", "/this/or/that/exactly", false)]
    [InlineData("/this/path/exactly$", "/this/path/exactly", false)]
    [InlineData("/this/path/exactly$", "/this/path/exactly/or/more", true)]
    [InlineData("/a*b*c$", "/a-c-b", true)]
    [InlineData("/a*b*c$", "/a-b-c-c", false)]
    [InlineData("/ab*bc$", "/abc", true)]
    public void Special_characters(string rule, string path, bool allowed) => Assert.Equal(allowed, Allows($"User-agent: *\nDisallow: {rule}", path));

    /// <summary>Section 2.2.1: groups that name the same product are one.</summary>
    [Fact]
    public void Groups_of_the_same_product_are_combined()
    {
        const string File = "user-agent: SmartRegions\ndisallow: /foo\ndisallow: /bar\n\nuser-agent: *\ndisallow: /qux\n\nuser-agent: smartregions/2.0\ndisallow: /baz\n";

        Assert.Equal([false, false, false, true], new[] { "/foo", "/bar", "/baz", "/qux" }.Select(path => Allows(File, path)));
    }

    [Fact]
    public void Of_two_rules_as_long_the_one_that_allows_counts() => Assert.True(Allows("User-agent: *\nDisallow: /page\nAllow: /page", "/page"));

    [Fact]
    public void Sitemap_between_two_names_does_not_part_them() =>
        Assert.False(Allows("User-agent: SmartRegions\nSitemap: https://www.musterdorf.de/sitemap.xml\nUser-agent: other\nDisallow: /intern # nur für Ämter\n", "/intern/"));

    [Theory]
    [InlineData("")]
    [InlineData("Disallow: /")]
    [InlineData("User-agent: *\nDisallow:")]
    [InlineData("User-agent: AndererBot\nDisallow: /")]
    [InlineData("<html><body>User-agent ist hier unbekannt</body></html>")]
    public void What_nobody_forbids_is_allowed(string file) => Assert.True(Allows(file, "/rathaus"));

    [Fact]
    public void File_with_rules_itself_is_always_allowed() => Assert.True(Allows("User-agent: *\nDisallow: /", "/robots.txt"));

    private static bool Allows(string file, string path, string product = "SmartRegions") =>
        RobotsRules.Parse(file, product).Allow(new Uri("https://www.musterdorf.de" + path));
}
