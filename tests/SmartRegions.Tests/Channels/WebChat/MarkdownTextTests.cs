using SmartRegions.Channels.WebChat;

namespace SmartRegions.Tests.Channels.WebChat;

public sealed class MarkdownTextTests
{
    private static readonly HashSet<string> None = [];
    private static readonly AnswerLinks NoLinks = new([]);

    [Theory]
    [InlineData("*wichtig*", @"\*wichtig\*")]
    [InlineData("[Formular](javascript:alert(1))", @"\[Formular\]\(javascript\:alert\(1\)\)")]
    [InlineData("<script>alert(1)</script>", @"\<script\>alert\(1\)\<\/script\>")]
    [InlineData("![Bild](https://fremd.example/zaehlpixel.gif)", @"\!\[Bild\]\(https\:\/\/fremd\.example\/zaehlpixel\.gif\)")]
    [InlineData("&lt;b&gt;", @"\&lt\;b\&gt\;")]
    [InlineData("# 3 Gebühren | 11,00 €", @"\# 3 Gebühren \| 11\,00 €")]
    public void Markup_of_a_document_is_shown_as_it_stands(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Escape(text));

    [Fact]
    public void Items_become_a_list_of_their_own() =>
        Assert.Equal("Nötig sind\\:\n\n- ein Gateway\n- ein Netzwerkserver\n\nDas ist alles\\.", MarkdownText.Of("Nötig sind:\n• ein Gateway\n• ein Netzwerkserver\nDas ist alles.", NoLinks, None, None));

    [Fact]
    public void Lines_stay_lines_and_paragraphs_stay_paragraphs() =>
        Assert.Equal("Erste Zeile\\\nzweite Zeile\n\nNeuer Absatz", MarkdownText.Of("Erste Zeile\nzweite Zeile\n\nNeuer Absatz", NoLinks, None, None));

    [Fact]
    public void Heading_is_bold_and_a_line_indented_like_code_is_none() =>
        Assert.Equal("**Waldsolms \\(Hessen\\)**\n\nkein Quelltext", MarkdownText.Of("Waldsolms (Hessen)\n    kein Quelltext", NoLinks, new HashSet<string> { "Waldsolms (Hessen)" }, None));
}
