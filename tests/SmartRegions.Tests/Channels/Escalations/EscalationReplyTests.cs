using SmartRegions.Assistant;
using SmartRegions.Channels.Escalations;

namespace SmartRegions.Tests.Channels.Escalations;

public sealed class EscalationReplyTests
{
    [Theory]
    [InlineData(365, "365 Tagen")]
    [InlineData(1, "1 Tag")]
    public void Asker_is_told_that_it_stays_when_the_conversation_is_deleted_and_for_how_long(int days, string written) =>
        Assert.Contains($"bleibt bestehen, auch wenn Sie das Gespräch löschen, und wird nach {written} gelöscht", To("Was kostet ein Gateway?", days), StringComparison.Ordinal);

    [Fact]
    public void Question_is_cut_between_characters() => Assert.Contains($"„{new string('x', 159)} …“", To(new string('x', 159) + "😀 kostet was?"), StringComparison.Ordinal);

    private static string To(string question, int daysKept = 365) =>
        EscalationReply.To(new TakenEscalation(new EscalationNumber(2026, 1), IsNew: true, KeepsMissing: false), new QuestionForPeople(question, "Das ist nicht belegt.", null, null, AskerProfile.Unknown), daysKept);
}
