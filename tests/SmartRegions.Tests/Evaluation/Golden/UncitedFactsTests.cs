using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding.Legal;
using SmartRegions.Evaluation.Golden;

namespace SmartRegions.Tests.Evaluation.Golden;

public sealed class UncitedFactsTests
{
    [Fact]
    public void Amount_and_statute_in_the_words_of_the_program_have_no_source() => Assert.Equal(
        ["5.000 Euro", "§ 75a GO NRW"],
        Of(Escalated(EscalationReason.LegalCase, "Bis 5.000 Euro entscheidet nach § 75a GO NRW die Kämmerei. Bitte wenden Sie sich an Ihr Rechtsamt.")));

    [Fact]
    public void Article_that_an_incident_is_reported_under_is_its_own_source_there_and_nowhere_else()
    {
        const string Text = "Die Verletzung ist möglichst binnen 72 Stunden zu melden (Art. 33 DSGVO).";

        Assert.Empty(Of(Escalated(EscalationReason.Incident, Text)));
        Assert.Equal(["Art. 33 DSGVO"], Of(Escalated(EscalationReason.LegalCase, Text)));
        Assert.Equal(["Art. 34 DSGVO"], Of(Escalated(EscalationReason.Incident, Text.Replace("33", "34", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData(EscalationReason.HumanWish)]
    [InlineData(EscalationReason.LegalCase)]
    [InlineData(EscalationReason.Incident)]
    public void What_people_read_today_when_a_matter_is_for_people_states_nothing_without_source(EscalationReason reason) =>
        Assert.Empty(Of(Escalated(reason, EscalationWording.Text(reason, LegalMatter.Other, new AskerProfile(), []))));

    [Fact]
    public void What_people_read_on_a_legal_case_states_nothing_without_source_whatever_it_is_about() =>
        Assert.All(Enum.GetValues<LegalMatter>(), matter => Assert.Empty(Of(Escalated(EscalationReason.LegalCase, EscalationWording.Text(EscalationReason.LegalCase, matter, new AskerProfile(), [])))));

    private static IReadOnlyList<string> Of(Answer answer) => UncitedFacts.Of(answer, NormalizedText.Of(answer.Text));

    private static Escalation Escalated(EscalationReason reason, string text) =>
        new() { Id = "1", Text = text, Intent = "incident", Elapsed = TimeSpan.Zero, Trace = [], Reason = reason };
}
