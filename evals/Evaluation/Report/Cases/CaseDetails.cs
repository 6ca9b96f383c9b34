using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Cases;

/// <summary>One question: what was asked, what should have come, what came, and where it got lost.</summary>
internal static class CaseDetails
{
    private const int LongestHead = 200;
    private const int MostTurns = 10;

    public static Element Build(Case item, Comparison? comparison)
    {
        var (result, question) = (item.Result, item.Result.Question);
        return Tag("details",
            [
                ("class", "case"),
                ("id", item.Anchor),
                ("data-topic", Foreign.Label(question.Topic)),
                ("data-register", Foreign.Label(question.Register)),
                ("data-finding", FindingWording.Of(item.Finding)),
            ],
            Tag("summary",
                Tag("span", [("class", "badge " + FindingWording.Kind(item.Finding))], FindingWording.Of(item.Finding)),
                Tag("span", [("class", "question")], Foreign.Text(question.Question, LongestHead)),
                Tag("span", [("class", "aside")], Instead(item), Change(question.Id, comparison))),
            Tag("div", [("class", "body")],
                Asked(result),
                Behaviour(result),
                Forbidden(result),
                result.Failure is { } failure ? Part("Fehler", Tag("p", [("class", "foreign")], Foreign.Text(failure))) : Nothing,
                KeyFactList.Build(result),
                AnswerPart.Build(result),
                RetrievedTable.Build(result)));
    }

    /// <summary>A part of a case under a small heading.</summary>
    public static Element Part(string heading, params ReadOnlySpan<Node> children) => Tag("section", [("class", "part")], [Tag("h4", heading), .. children]);

    private static Node Instead(Case item) => item.Finding == Finding.WrongBehaviour && item.Result.Behaviour is { } done
        ? Tag("span", $"{BehaviourWording.Of(done)} statt {BehaviourWording.Of(item.Result.Question.Expected[0])}")
        : Nothing;

    private static Node Change(string id, Comparison? comparison) => comparison switch
    {
        not null when comparison.Better.Contains(id) => Tag("span", [("class", "change better")], "▲ besser als zuvor"),
        not null when comparison.Worse.Contains(id) => Tag("span", [("class", "change worse")], "▼ schlechter als zuvor"),
        _ => Nothing,
    };

    private static Element Asked(QuestionResult result)
    {
        var question = result.Question;
        return Tag("div", [("class", "asked")],
            question.History.Count == 0 ? Nothing : Part("Zuvor gefragt", Tag("ol", [.. question.History.TakeLast(MostTurns).Select(turn => Tag("li", Foreign.Text(turn, 400)))])),
            question.Question.Length > LongestHead ? Part("Frage", Tag("p", [("class", "foreign")], Foreign.Text(question.Question))) : Nothing,
            Tag("p", [("class", "meta")], Separated(
                Join("Frage ", Tag("code", Foreign.Text(question.Id, 60)), " aus ", Foreign.Text(result.Set, 60)),
                question.Topic.Length > 0 ? Join("Thema: ", Foreign.Text(question.Topic, 80)) : null,
                question.Register.Length > 0 ? Join("Ausdrucksweise: ", Foreign.Text(question.Register, 80)) : null,
                question.Land is { } land ? land.Name : null,
                question.Inhabitants is { } inhabitants ? German.Count(inhabitants, "Einwohner", "Einwohner") : null,
                question.Tags.Count > 0 ? Join("Schlagwörter: ", Foreign.Text(string.Join(", ", question.Tags), 200)) : null)));
    }

    private static Element Behaviour(QuestionResult result) => Part("Verhalten",
        Tag("p",
            "Erwartet: ", Tag("strong", BehaviourWording.Of(result.Question.Expected)),
            ". Getan: ", Tag("strong", result.Behaviour is { } done ? BehaviourWording.Of(done) : "nichts (Fehler)"),
            result.BehaviourRight ? Mark("good", "✓ richtig") : Mark("bad", "✗ falsch")),
        Tag("p", [("class", "meta")], Separated(
            result.Confidence is { } confidence ? $"Sicherheit {German.Hundredths(confidence)}" : null,
            result.Intent.Length > 0 ? Join("verstanden als ", Tag("code", Foreign.Text(result.Intent, 60))) : null,
            German.Milliseconds(result.Milliseconds))));

    private static Node Forbidden(QuestionResult result) => result.ForbiddenFound.Count == 0
        ? Nothing
        : Part("Verbotenes in der Antwort", Tag("ul", [.. result.ForbiddenFound.Select(claim => Tag("li", [("class", "bad")], Foreign.Text(claim, 400)))]));

    /// <summary>A verdict with sign and word, so that it does not hang on its colour.</summary>
    public static Element Mark(string kind, string text) => Tag("span", [("class", "mark-" + kind)], " " + text);

    private static Fragment Separated(params ReadOnlySpan<Node?> parts)
    {
        var nodes = new List<Node>();
        foreach (var part in parts)
        {
            if (part is null) continue;
            if (nodes.Count > 0) nodes.Add(" · ");
            nodes.Add(part);
        }

        return new Fragment(nodes);
    }
}
