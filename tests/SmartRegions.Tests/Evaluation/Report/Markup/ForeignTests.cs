using SmartRegions.Evaluation.Report.Markup;

namespace SmartRegions.Tests.Evaluation.Report.Markup;

public sealed class ForeignTests
{
    [Fact]
    public void Text_is_isolated_from_the_direction_of_its_surroundings()
    {
        Assert.Equal("שלום Bürger", RenderedPage.Of(Foreign.Text("שלום Bürger")).Element("bdi")!.Value);
    }

    [Fact]
    public void Long_text_is_cut_with_a_note_of_what_is_missing()
    {
        Assert.Equal("Wer bezahlt… [gekürzt um 10 Zeichen]", RenderedPage.Of(Foreign.Text("Wer bezahlt den Pegel", 11)).Value.Replace('\u00A0', ' '));
    }

    [Fact]
    public void Cut_does_not_halve_a_character()
    {
        Assert.Equal("ab…", Foreign.Label("ab😀c", 3));
    }

    [Theory]
    [InlineData("\u202Egpj.exe", "\uFFFDgpj.exe")]
    [InlineData("\u2066a\u2069", "\uFFFDa\uFFFD")]
    [InlineData("a\u0000\u001Bb", "a\uFFFD\uFFFDb")]
    [InlineData("erste\nzweite\tZeile", "erste\nzweite\tZeile")]
    public void Characters_that_act_unseen_become_visible(string text, string shown)
    {
        Assert.Equal(shown, Foreign.Label(text));
    }
}
