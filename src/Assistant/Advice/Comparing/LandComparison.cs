using System.Text.RegularExpressions;
using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Assistant.Advice.Office;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Comparing;

/// <summary>"Vergleiche die Förderung in Hessen und Bayern", "Wer hilft in Hessen und in Bayern?": what Länder have, a column each.</summary>
internal sealed partial class LandComparison(KnowledgeAccess knowledge)
{
    /// <summary>More columns cannot be read side by side.</summary>
    private const int Most = 3;

    /// <summary>A question with more words of matter asks about more than money.</summary>
    private const int MostWordsOnMoney = 4;

    private readonly OfficeDirectory _offices = new(knowledge);
    private readonly FundingSearch _funding = new(knowledge);

    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where fewer than two Länder are named, or something else than their own money or offices is asked for.</returns>
    public async Task<AdviceResult?> AdviseAsync(AdviceRequest request, CancellationToken cancellationToken)
    {
        if (request.IsOfChangedLand) return null;
        var asked = LandQuestions.Of(request.Question);
        if (asked.Count == 0) return null;
        IReadOnlyList<Land> shown = [.. asked.Take(Most).Select(question => question.Land)], others = [.. asked.Skip(Most).Select(question => question.Land)];
        var ofOne = request with { Question = asked[0].Question };
        return KindOf(ofOne.Question) switch
        {
            AdviceKind.Funding => await OfFundingAsync(ofOne, shown, others, cancellationToken),
            AdviceKind.Office => await OfOfficesAsync(ofOne, shown, others, cancellationToken),
            _ => null,
        };
    }

    /// <summary>"Förderung in Hessen" is a wish; "Welche Förderung ist besser, die in Hessen?" is none by itself.</summary>
    private static AdviceKind? KindOf(UnderstoodQuestion question) => AdviceReader.Read(question) switch
    {
        AdviceKind.Funding => AdviceKind.Funding,
        AdviceKind.Office => AdviceKind.Office,
        _ when question.ContentWords.Count <= MostWordsOnMoney && Money().IsMatch(FoldedText.Of(question.Text)) => AdviceKind.Funding,
        _ => null,
    };

    /// <returns><see langword="null"/> where a programme is named, or the money is to come from somebody else than the Länder.</returns>
    private async Task<AdviceResult?> OfFundingAsync(AdviceRequest request, IReadOnlyList<Land> shown, IReadOnlyList<Land> others, CancellationToken cancellationToken)
    {
        var giver = FundingGiver.In(request.Question.Text);
        if (giver == FundingGiver.Bund || giver == FundingGiver.EuropeanUnion) return null;
        if (NamedProgrammes.In(request.Question.Text, await knowledge.Documents(cancellationToken)).Count > 0) return null;
        var matter = FundingAdvice.MatterOf(request.Question);
        var columns = new List<LandColumn>();
        foreach (var land in shown)
            columns.Add(new LandColumn(land) { Offices = await _offices.OfLandAsync(land, cancellationToken), Programmes = await ProgrammesAsync(request, land, matter, cancellationToken) });
        var numbers = new CitationNumbers();
        return Result([new AnswerPart(null, ComparisonWording.OfFunding(shown, matter.Text, request.Today) + ComparisonWording.NotShown(others), [])], shown, LandTable.OfFunding(columns, numbers), numbers, isWhole: others.Count == 0) is not { } result
            ? null
            : result with { Day = request.Today };
    }

    /// <summary>Who is asked for help with a topic is told the office for it, whatever the Land.</summary>
    private async Task<AdviceResult?> OfOfficesAsync(AdviceRequest request, IReadOnlyList<Land> shown, IReadOnlyList<Land> others, CancellationToken cancellationToken)
    {
        var topic = OfficeTopic.Of(request.Question);
        var onTopic = topic.Words.Length > 0 ? await _offices.OnTopicAsync(topic.Words, cancellationToken) : null;
        var columns = new List<LandColumn>();
        foreach (var land in shown) columns.Add(new LandColumn(land) { Offices = await _offices.OfLandAsync(land, cancellationToken), Programmes = [] });
        var numbers = new CitationNumbers();
        List<AnswerPart> parts = onTopic is null ? [] : [OfficeParts.OnTopic(onTopic, numbers)];
        var lacksTopic = topic is { Words.Length: > 0, Role: SectionRole.Advisers } && onTopic is null;
        parts.Add(new AnswerPart(null, ComparisonWording.OfOffices(shown, lacksTopic) + ComparisonWording.NotShown(others), []));
        var rows = LandTable.OfOffices(columns, topic.Role, OfficeParts.AsksForTelephone(request.Question), numbers);
        return Result(parts, shown, rows, numbers, isWhole: others.Count == 0 && !lacksTopic && columns.TrueForAll(column => column.Offices is not null));
    }

    private static QuotedAdvice? Result(IReadOnlyList<AnswerPart> parts, IReadOnlyList<Land> shown, IReadOnlyList<AnswerRow> rows, CitationNumbers numbers, bool isWhole) =>
        numbers.ToCitations() is not { Count: > 0 } citations ? null : new QuotedAdvice
        {
            Parts = parts,
            Table = new AnswerTable([.. shown.Select(land => land.Name)], rows),
            Citations = citations,
            Confidence = isWhole ? AdviceConfidence.Matched : AdviceConfidence.PartlyMatched,
        };

    private async Task<IReadOnlyList<LandProgramme>> ProgrammesAsync(AdviceRequest request, Land land, Matter matter, CancellationToken cancellationToken)
    {
        var ofLand = request with { Profile = request.Profile with { Land = land } };
        var programmes = new List<LandProgramme>();
        foreach (var programme in (await _funding.FindAsync(ofLand, matter, cancellationToken)).Programmes.Where(programme => programme.IsOfLand && Eligibility.MayApply(programme.Call, ofLand.Profile)))
            programmes.Add(new LandProgramme(programme, Sheet.Of(programme.Document, await knowledge.Passages(programme.Document.Id, cancellationToken))));
        return programmes;
    }

    [GeneratedRegex(
        @"\b((landes|smart city )?forder(ung|ungen|mitteln?|geld\w*|programm\w*|quoten?|moglichkeit\w*|landschaft)|landesprogramm\w*|landesmittel\w*|zuschuss\w*)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
