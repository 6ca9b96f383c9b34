using SmartRegions.Assistant;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Intents;
using SmartRegions.Assistant.Understanding.Safety;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Tests.Assistant;

public sealed class IntentWordingTests
{
    [Fact]
    public void Every_word_of_the_advisor_has_its_German()
    {
        var keys = Keys<Intent>().Concat(Keys<QuestionType>()).Concat(Keys<InputProblem>()).Concat(Keys<SafetyConcern>()).Concat(Keys<EscalationReason>()).Concat(Keys<AdviceKind>());

        Assert.All(keys, key => Assert.NotEqual(key, IntentWording.Of(key)));
        Assert.All(Enum.GetValues<SectionRole>(), role => Assert.NotEmpty(role.German()));
    }

    [Fact]
    public void Key_of_a_later_program_stays_as_it_is() => Assert.Equal("weather", IntentWording.Of("weather"));

    private static IEnumerable<string> Keys<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(SnakeCase.Of);
}
