using SmartRegions.Channels.WebChat;

namespace SmartRegions.Tests.Channels.WebChat;

public sealed class MarkdownTextTests
{
    private static readonly HashSet<string> None = [];

    [Theory]
    [InlineData("*wichtig*", @"\*wichtig\*")]
    [InlineData("[Formular](javascript:alert(1))", @"\[Formular\]\(javascript\:alert\(1\)\)")]
    [InlineData("<script>alert(1)</script>", @"\<script\>alert\(1\)\<\/script\>")]
    [InlineData("![Bild](https://fremd.example/zaehlpixel.gif)", @"\!\[Bild\]\(https\:\/\/fremd\.example\/zaehlpixel\.gif\)")]
    [InlineData("&lt;b&gt;", @"\&lt\;b\&gt\;")]
    [InlineData("# 3 Gebühren | 11,00 €", @"\# 3 Gebühren \| 11\,00 €")]
    public void Markup_of_a_document_is_shown_as_it_stands(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Escape(text));

    [Fact]
    public void Number_of_a_source_that_there_is_becomes_its_link_and_any_other_stays_text() =>
        Assert.Equal(@"Ein Satz\. [1] [2] und \[3\]", MarkdownText.Of("Ein Satz. [1][2]und [3]", sources: 2, None, None));

    [Fact]
    public void Items_become_a_list_of_their_own() =>
        Assert.Equal("Nötig sind\\:\n\n- ein Gateway [1]\n- ein Netzwerkserver\n\nDas ist alles\\.", MarkdownText.Of("Nötig sind:\n• ein Gateway [1]\n• ein Netzwerkserver\nDas ist alles.", sources: 1, None, None));

    [Fact]
    public void Lines_stay_lines_and_paragraphs_stay_paragraphs() =>
        Assert.Equal("Erste Zeile\\\nzweite Zeile\n\nNeuer Absatz", MarkdownText.Of("Erste Zeile\nzweite Zeile\n\nNeuer Absatz", sources: 0, None, None));

    [Fact]
    public void Heading_is_bold_and_a_line_indented_like_code_is_none() =>
        Assert.Equal("**Waldsolms \\(Hessen\\)**\n\nkein Quelltext", MarkdownText.Of("Waldsolms (Hessen)\n    kein Quelltext", sources: 0, new HashSet<string> { "Waldsolms (Hessen)" }, None));
}
