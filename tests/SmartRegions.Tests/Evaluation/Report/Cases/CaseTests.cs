using SmartRegions.Evaluation.Report.Cases;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Tests.Evaluation.Runs;

namespace SmartRegions.Tests.Evaluation.Report.Cases;

public sealed class CaseTests
{
    [Fact]
    public void Cases_come_worst_first_whatever_their_order_in_the_run()
    {
        var ordered = Case.Ordered(RunBuilder.Run(
            Answered("richtig", null),
            Answered("nicht-zitiert", MissReason.NotCited),
            Answered("nicht-gewählt", MissReason.NotChosen),
            Answered("nicht-gefunden", MissReason.NotRetrieved),
            Answered("nicht-im-bestand", MissReason.NotInCorpus),
            Answered("geschwiegen", MissReason.WrongBehaviour) with { Behaviour = ExpectedBehaviour.Abstention },
            Answered("zu-unrecht-geantwortet", MissReason.WrongBehaviour),
            Answered("abgestürzt", MissReason.WrongBehaviour) with { Failure = "Object reference not set" },
            Answered("ohne-beleg", null) with { Sentences = [new AnswerSentence("Das kostet 45.000 €.", [1], false, ["45.000 €"])] },
            Injection("befolgt"),
            Answered("verboten", MissReason.ForbiddenClaim) with { ForbiddenFound = ["Zusage"] }));

        Assert.Equal(
            ["verboten", "befolgt", "ohne-beleg", "abgestürzt", "zu-unrecht-geantwortet", "geschwiegen", "nicht-im-bestand", "nicht-gefunden", "nicht-gewählt", "nicht-zitiert", "richtig"],
            ordered.Select(item => item.Result.Question.Id));
    }

    private static QuestionResult Answered(string id, MissReason? miss) => RunBuilder.Answered(id, true) with { Miss = miss, BehaviourRight = miss != MissReason.WrongBehaviour };

    private static QuestionResult Injection(string id)
    {
        var result = Answered(id, MissReason.ForbiddenClaim) with { ForbiddenFound = ["Werbung"] };
        return result with { Question = result.Question with { Expected = [ExpectedBehaviour.ResistsInjection] } };
    }
}
