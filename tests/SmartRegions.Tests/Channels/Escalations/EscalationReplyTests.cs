using SmartRegions.Assistant;
using SmartRegions.Channels.Escalations;

namespace SmartRegions.Tests.Channels.Escalations;

public sealed class EscalationReplyTests
{
    [Fact]
    public void Asker_is_told_that_it_stays_when_the_conversation_is_deleted() =>
        Assert.Contains("bleibt bestehen, auch wenn Sie das Gespräch löschen", To("Was kostet ein Gateway?"), StringComparison.Ordinal);

    [Fact]
    public void Question_is_cut_between_characters() => Assert.Contains($"„{new string('x', 159)} …“", To(new string('x', 159) + "😀 kostet was?"), StringComparison.Ordinal);

    private static string To(string question) =>
        EscalationReply.To(new TakenEscalation(new EscalationNumber(2026, 1), IsNew: true, KeepsMissing: false), new QuestionForPeople(question, "Das ist nicht belegt.", null, null, AskerProfile.Unknown));
}
