using SmartRegions.Evaluation.Report.Cases;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Report.Cases;

public sealed class CaseDetailsTests
{
    private static readonly QuestionResult Answered = RunBuilder.Answered("Q004", true, false);

    [Fact]
    public void Question_comes_with_who_asked_and_what_was_said_before()
    {
        Assert.True(Land.TryParse("NW", out var land));

        var text = Shown(Answered with
        {
            Question = Answered.Question with { History = ["Was ist LoRaWAN?"], Land = land, Inhabitants = 4_200, Topic = "Sensorik", Register = "Stichworte", Tags = ["nachfrage"] },
        });

        Assert.Contains("Zuvor gefragtWas ist LoRaWAN?", text, StringComparison.Ordinal);
        Assert.Contains("Thema: Sensorik · Ausdrucksweise: Stichworte · Nordrhein-Westfalen · 4.200 Einwohner · Schlagwörter: nachfrage", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Expected_and_actual_behaviour_stand_side_by_side()
    {
        var text = Shown(Answered with
        {
            Question = Answered.Question with { Expected = [ExpectedBehaviour.Answer, ExpectedBehaviour.AnswerWithCaveat] },
            Behaviour = ExpectedBehaviour.Abstention, BehaviourRight = false, Miss = MissReason.WrongBehaviour,
        });

        Assert.Contains("Erwartet: Antwort oder Antwort mit Hinweis. Getan: keine Antwort ✗ falsch", text, StringComparison.Ordinal);
        Assert.Contains("keine Antwort statt Antwort", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, true, true, "✓ gesagt")]
    [InlineData(false, false, false, true, "✗ nicht im Bestand")]
    [InlineData(false, false, true, true, "✗ nicht gefunden")]
    [InlineData(false, true, true, true, "✗ gefunden, nicht gewählt")]
    [InlineData(false, true, true, false, "✗ gefunden, aber falsches Verhalten")]
    public void Key_fact_tells_where_it_got_lost(bool inAnswer, bool inRetrieved, bool inCorpus, bool behaviourRight, string said)
    {
        var result = Answered with { KeyFacts = [new KeyFactResult("65 % Zuschuss", inAnswer, inRetrieved, inCorpus)], BehaviourRight = behaviourRight };

        Assert.Contains("65 % Zuschuss " + said, Shown(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_shows_its_citations_and_what_they_do_not_carry()
    {
        var text = Shown(Answered with { Sentences = [new AnswerSentence("Gefördert werden 65 %.", [1, 3], false, ["65 %"])] });

        Assert.Contains("Gefördert werden 65 %. [1] [3] ✗ ohne Beleg: 65 %", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Retrieved_passages_say_at_which_rank_the_expected_source_stands()
    {
        RetrievedPassage Passage(int rank, bool expected) => new(rank, $"faq/{rank}.md", "Kosten › Netz", 3, $"p{rank}", 1.25, Cited: expected, expected);

        Assert.Contains("2 Textstellen, die erste erwartete auf Rang 2", Shown(Answered with { Retrieved = [Passage(1, false), Passage(2, true)] }), StringComparison.Ordinal);
        Assert.Contains("1 Textstelle, keine davon aus einer erwarteten Quelle", Shown(Answered with { Retrieved = [Passage(1, false)] }), StringComparison.Ordinal);
    }

    [Fact]
    public void More_passages_than_shown_are_counted()
    {
        var text = Shown(Answered with { Retrieved = [.. Enumerable.Range(1, 25).Select(rank => new RetrievedPassage(rank, "a.md", "", null, "p", 1, false, null))] });

        Assert.Contains("… und 15 weitere Textstellen", text, StringComparison.Ordinal);
    }

    private static string Shown(QuestionResult result) => RenderedPage.Of(CaseDetails.Build(new Case(1, result, Findings.Of(result)), null)).Value.Replace('\u00A0', ' ');
}
