using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice;
using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Tests.Assistant.Advice.FollowUps;

/// <summary>Only the questions of a conversation are known, as a program without a memory has them.</summary>
public sealed class AdviceThreadTests
{
    [Fact]
    public void Details_thanks_and_other_Laender_stay_with_the_advice()
    {
        var wish = After("Wer hat schon Pegelsensoren?", "Was hat das gekostet?", "Danke!", "Und in Bayern?", "ja");
        Assert.Equal((AdviceKind.Peers, "BY"), (wish?.Kind, wish?.Change.Sought.Land?.Code));
    }

    [Fact]
    public void Reply_to_what_was_asked_back_belongs_to_the_advice_that_asked() => Assert.Equal(AdviceKind.Office, After("Wer hilft uns?", "in Kassel", "Hessen")?.Kind);

    [Fact]
    public void Other_advice_takes_its_place() => Assert.Equal(AdviceKind.Funding, After("Wer hat schon Pegelsensoren?", "Gibt es dafür Geld?")?.Kind);

    [Fact]
    public void Matter_of_its_own_ends_it() => Assert.Null(After("Wer hat schon Pegelsensoren?", "Was ist eine Datenschutz-Folgenabschätzung?"));

    [Fact]
    public void What_leans_on_it_and_is_looked_up_does_not_end_it() => Assert.Equal(AdviceKind.Peers, After("Wer hat schon Pegelsensoren?", "Ist das dort Pflicht?", "Und in Bayern?")?.Kind);

    [Theory]
    [InlineData("Wir sind in Hessen")]
    [InlineData("und wer hilft uns in Hessen?")]
    [InlineData("Sollen wir das Lösegeld zahlen?")]
    public void Emergency_is_talked_about_until_the_matter_changes(string next)
    {
        var wish = After("Unsere Server sind verschlüsselt, was tun?", next);
        Assert.Equal((AdviceKind.Office, true), (wish?.Kind, wish?.Question.Text.Contains("IT-Sicherheitsvorfall", StringComparison.Ordinal)));
    }

    [Fact]
    public void Matter_of_its_own_ends_an_emergency() => Assert.Null(After("Unsere Server sind verschlüsselt, was tun?", "Was kostet eigentlich ein LoRaWAN-Netz für eine kleine Gemeinde?"));

    [Fact]
    public void Stocktaking_ends_it() => Assert.Null(After("Wer hat schon Pegelsensoren?", "Wo stehen wir?", "ja"));

    [Fact]
    public void Nothing_is_talked_about_at_the_beginning() => Assert.Null(After());

    private static AdviceWish? After(params string[] questions) => AdviceThread.In(new Conversation([.. questions.Select(text => new Turn(new Question(text), null))]))?.Wish;
}
