using System.Globalization;
using SmartRegions.Evaluation.Report.Markup;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;
using static SmartRegions.Evaluation.Report.Markup.Tags;

namespace SmartRegions.Evaluation.Report.Cases;

/// <summary>The answer sentence by sentence, with what its citations quote and whether they carry it.</summary>
internal static class AnswerPart
{
    private const int MostSentences = 40;
    private const int MostCitations = 20;

    public static Fragment Build(QuestionResult result) => Join(Answer(result), Citations(result), Sources(result));

    private static Element Answer(QuestionResult result) => CaseDetails.Part("Antwort",
        result.Sentences.Count == 0
            ? Tag("p", [("class", "foreign")], Foreign.Text(result.Text))
            : Tag("ol", [("class", "sentences")], [.. result.Sentences.Take(MostSentences).Select(Sentence)]),
        More(result.Sentences.Count - MostSentences, "Satz", "Sätze"),
        result.UncitedFacts.Count == 0
            ? Nothing
            : Tag("p", CaseDetails.Mark("bad", "✗ im eigenen Wortlaut ohne Beleg: "), Foreign.Text(string.Join(", ", result.UncitedFacts), 300)));

    private static Element Sentence(AnswerSentence sentence) => Tag("li",
        Foreign.Text(sentence.Text, 1_000),
        Join([.. sentence.Citations.Take(MostCitations).Select(number => (Node)$" [{number.ToString(CultureInfo.InvariantCulture)}]")]),
        sentence.UnsupportedFacts.Count > 0
            ? Join(CaseDetails.Mark("bad", "✗ ohne Beleg: "), Foreign.Text(string.Join(", ", sentence.UnsupportedFacts), 300))
            : sentence.Supported ? Nothing : CaseDetails.Mark("bad", "✗ nicht belegt"));

    private static Node Citations(QuestionResult result) => result.Citations.Count == 0
        ? Nothing
        : CaseDetails.Part("Zitate",
            new DataTable(
                "Zitate der Antwort",
                [new("Nr."), new("Dokument", IsNumber: false), new("Zitat", IsNumber: false), new("trägt", IsNumber: false), new("erwartet", IsNumber: false)],
                [.. result.Citations.Take(MostCitations).Select(Citation)]) { CaptionHidden = true }.Build(),
            More(result.Citations.Count - MostCitations, "Zitat", "Zitate"));

    private static IReadOnlyList<Cell> Citation(AnswerCitation citation) =>
    [
        citation.Number.ToString(CultureInfo.InvariantCulture),
        new(DocumentPlace.Build(citation.Title, citation.Document, citation.Page)),
        new(Join("„", Foreign.Text(citation.Quote, 400), "“")),
        new(citation.Supports ? "ja" : CaseDetails.Mark("bad", "✗ nein")),
        DocumentPlace.Expected(citation.Expected),
    ];

    private static Node Sources(QuestionResult result) => result.Question.Sources.Count == 0
        ? Nothing
        : CaseDetails.Part("Erwartete Quellen", Tag("ul",
            [.. result.Question.Sources.Take(MostCitations).Select(source => Tag("li", DocumentPlace.Build(string.Empty, source.Document, source.Page)))]));

    private static Node More(int count, string one, string many) =>
        count <= 0 ? Nothing : Tag("p", [("class", "note")], $"… und {German.Count(count, $"weiterer {one}", $"weitere {many}")}");
}
