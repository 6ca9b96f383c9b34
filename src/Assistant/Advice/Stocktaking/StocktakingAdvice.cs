using System.Globalization;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>What comes of the ten replies: the stage reached, and the next steps from the guides to the areas that lack most.</summary>
internal sealed class StocktakingAdvice(KnowledgeAccess knowledge)
{
    private const int MostStatements = 3;

    private readonly StocktakingGuides _guides = new(knowledge);

    /// <param name="replies">All ten, in the order of the questions.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> when no guide says how to go on.</returns>
    public async Task<QuotedAdvice?> AdviseAsync(IReadOnlyList<StocktakingReply> replies, CancellationToken cancellationToken)
    {
        var result = StocktakingResult.Of(replies);
        var numbers = new CitationNumbers();
        return Quoted([new AnswerPart("Ihre Standortbestimmung", StocktakingWording.Result(result, replies), await MeaningAsync(result, numbers, cancellationToken)), .. await StepsAsync(result, numbers, cancellationToken)], numbers);
    }

    /// <summary>The steps of the result alone, for who asks what to do first.</summary>
    /// <inheritdoc cref="AdviseAsync" path="/param"/>
    /// <returns><see langword="null"/> when no guide says how to go on.</returns>
    public async Task<QuotedAdvice?> NextStepsAsync(IReadOnlyList<StocktakingReply> replies, CancellationToken cancellationToken)
    {
        var numbers = new CitationNumbers();
        return Quoted(await StepsAsync(StocktakingResult.Of(replies), numbers, cancellationToken), numbers);
    }

    private static QuotedAdvice? Quoted(IReadOnlyList<AnswerPart> parts, CitationNumbers numbers) =>
        numbers.ToCitations() is { Count: > 0 } citations ? new QuotedAdvice { Parts = parts, Citations = citations, Confidence = AdviceConfidence.Matched } : null;

    private async Task<IReadOnlyList<AnswerPart>> StepsAsync(StocktakingResult result, CitationNumbers numbers, CancellationToken cancellationToken)
    {
        var parts = new List<AnswerPart>();
        IReadOnlyList<(string Title, string Topic)> steps = result.NextAreas.Count > 0
            ? [.. result.NextAreas.Select(StocktakingQuestion.Of).Select(question => ($"{question.Title}: {question.NextStep}", question.Topic))]
            : [(StocktakingWording.ShareStep, StocktakingWording.ShareTopic)];
        for (var i = 0; i < steps.Count; i++) parts.Add(await StepAsync(i + 1, steps[i].Title, steps[i].Topic, numbers, cancellationToken));
        return parts;
    }

    /// <summary>What the guides say of the phase and the stage, in rows of tables that name them in their first cell.</summary>
    private async Task<IReadOnlyList<CitedSentence>> MeaningAsync(StocktakingResult result, CitationNumbers numbers, CancellationToken cancellationToken)
    {
        var search = await MatterSearch.OnAsync(knowledge, StocktakingWording.Phases, cancellationToken);
        var rows = (await search.SheetsAsync(DocumentKind.Guide, cancellationToken)).SelectMany(guide => guide.Sheet.Sections).SelectMany(section => section.Rows).ToList();
        string[] names = [StocktakingWording.Of(result.Stage), StocktakingWording.OfStufe(result.StufenplanStage)];
        return [.. names.Select(name => rows.Find(row => TableCell.In(row).FirstOrDefault()?.Value.Text == name)).OfType<Quotation>().Select(row => numbers.Sentence(row))];
    }

    private async Task<AnswerPart> StepAsync(int number, string title, string topic, CitationNumbers numbers, CancellationToken cancellationToken)
    {
        var heading = string.Create(CultureInfo.InvariantCulture, $"Schritt {number} – {title}");
        if (await _guides.FindAsync(topic, cancellationToken) is not { } sheet) return new AnswerPart(heading, "Dazu liegt kein Leitfaden vor.", []);
        var section = sheet.Section(SectionRole.Steps) ?? sheet.Section(SectionRole.Summary);
        return new AnswerPart(heading, $"Aus {GermanQuote.Of(sheet.Document.Title)}:", section is null ? [] : SheetQuotes.Opening(section, MostStatements, numbers));
    }
}
