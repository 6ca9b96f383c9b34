using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Advice.Stocktaking;
using SmartRegions.Assistant.Understanding.Sections;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Tests.Assistant.Understanding.Wordings;

/// <summary>The files of wordings as they are read.</summary>
public sealed class PhraseGroupTests
{
    [Fact]
    public void Group_has_its_wordings_its_exceptions_and_its_named_alternatives()
    {
        var comparison = PhraseGroup.Read(typeof(AdviceRules), "advice.txt").First(group => group.Heading == "comparison");
        Assert.Contains(comparison.Asks, phrase => phrase.IsIn(["vergleiche", "ulm", "und", "hof"]));
        Assert.Contains(comparison.Unless, phrase => phrase.IsIn(["vergleiche", "drei", "angebote"]));
        Assert.Contains(AdviceRules.All, rule => rule.Kind == AdviceKind.Funding && rule.Fits(["gibt", "es", "fordermittel"]));
    }

    [Fact]
    public void Heading_is_found_with_its_wordings_which_fit_unless_an_exception_does()
    {
        var hesitates = PhraseGroup.ByHeading(typeof(StocktakingReplyReader), "replies.txt")["hesitates"];
        Assert.True(hesitates.Fits(["naja", "so", "halb"]));
        Assert.False(hesitates.Fits(["naja", "klar"]));
    }

    [Fact]
    public void Wordings_are_taken_out_wherever_they_stand() =>
        Assert.Equal(["ja", "und", "gern"], ReplyWordings.Firm.Without(["ja", "aber", "sicher", "und", "aber", "ja", "gern"]));

    [Fact]
    public void Every_kind_of_advice_has_wordings() => Assert.Equal(Enum.GetValues<AdviceKind>().Order(), AdviceRules.All.Select(rule => rule.Kind).Distinct().Order());

    [Fact]
    public void Detail_has_its_label_its_kinds_and_its_sections()
    {
        var learned = DetailRules.All.First(rule => rule.Label == "Gelernt");
        Assert.Equal([AdviceKind.Peers, AdviceKind.Comparison, AdviceKind.Reuse], learned.After);
        Assert.Equal([SectionRole.Learned, SectionRole.Pitfalls], learned.Roles);
    }

    [Fact]
    public void Section_may_have_another_in_its_place() =>
        Assert.Contains(SectionWordings.All, wording => wording is { Role: SectionRole.Prerequisites, Roles: [_, SectionRole.Steps], Use: SectionUse.First });
}
