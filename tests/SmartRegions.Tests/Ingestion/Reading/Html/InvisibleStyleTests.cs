using SmartRegions.Ingestion.Reading.Html;

namespace SmartRegions.Tests.Ingestion.Reading.Html;

public sealed class InvisibleStyleTests
{
    [Theory]
    [InlineData("display: none")]
    [InlineData("VISIBILITY:hidden !important")]
    [InlineData("color:#ffffff;background:#fff")]
    [InlineData("color: white; background-color: rgb(255, 255, 255)")]
    [InlineData("font-size:1px")]
    [InlineData("font-size:0em")]
    [InlineData("opacity: 0")]
    [InlineData("position:absolute; left: -9999px")]
    public void Text_nobody_sees_is_hidden(string style) => Assert.True(InvisibleStyle.Hides(style));

    [Theory]
    [InlineData("color: white; background: #003366")]
    [InlineData("color:#fff")]
    [InlineData("font-size: 0.9em")]
    [InlineData("font-size: 12px; opacity: .8")]
    [InlineData("display: block; left: -10px")]
    [InlineData(":;;none")]
    public void Text_in_other_styles_is_read(string style) => Assert.False(InvisibleStyle.Hides(style));
}
