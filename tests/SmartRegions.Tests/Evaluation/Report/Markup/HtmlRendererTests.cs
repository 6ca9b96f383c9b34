using SmartRegions.Evaluation.Report.Markup;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Tests.Evaluation.Report.Markup;

public sealed class HtmlRendererTests
{
    [Fact]
    public void Text_and_attributes_are_encoded_and_umlauts_are_not()
    {
        Assert.Equal("<p title=\"&quot;&gt;&lt;b&gt;\">Grün &amp; &lt;b&gt;</p>", Render(Tag("p", [("title", "\"><b>")], "Grün & <b>")));
    }

    [Fact]
    public void Attribute_without_value_is_left_out_and_void_element_has_no_end()
    {
        Assert.Equal("<br>", Render(Tag("br", [("class", null)])));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_does_not_reach_the_page()
    {
        Assert.Equal("<p>a&#xFFFD;</p>", Render(Tag("p", "a\uD83D")));
    }

    private static string Render(Node node)
    {
        using var writer = new StringWriter();
        new HtmlRenderer(writer).Write(node);
        return writer.ToString();
    }
}
