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

/// <summary>"Vergleiche die Förderung in Hessen und Bayern", "Wer hilft in Hessen und in Bayern?": what two or three Länder have, a column each.</summary>
internal sealed partial class LandComparison(KnowledgeAccess knowledge)
{
    /// <summary>A question with more words of matter asks about more than money.</summary>
    private const int MostWordsOnMoney = 4;

    private readonly OfficeDirectory _offices = new(knowledge);

    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where fewer than two Länder are named, or something else than money or offices is asked for.</returns>
    public async Task<AdviceResult?> AdviseAsync(AdviceRequest request, CancellationToken cancellationToken)
    {
        var asked = LandQuestions.Of(request.Question);
        if (asked.Count == 0 || KindOf(asked[0].Question) is not { } kind) return null;

        var numbers = new CitationNumbers();
        var columns = new List<LandColumn>();
        foreach (var (land, _) in asked)
            columns.Add(new LandColumn(land) { Offices = await _offices.OfLandAsync(land, cancellationToken), Programmes = await ProgrammesAsync(land, request.Today, cancellationToken) });
        var rows = kind == AdviceKind.Funding ? LandTable.OfFunding(columns, numbers) : LandTable.OfOffices(columns, OfficeTopic.Of(asked[0].Question).Role, numbers);
        return numbers.ToCitations() is not { Count: > 0 } citations ? null : new QuotedAdvice
        {
            Parts = [new AnswerPart(null, kind == AdviceKind.Funding ? ComparisonWording.OfFunding(columns, request.Today) : ComparisonWording.OfOffices(columns), [])],
            Table = new AnswerTable([.. columns.Select(column => column.Land.Name)], rows),
            Citations = citations,
            Confidence = columns.TrueForAll(column => column.Offices is not null) ? AdviceConfidence.Matched : AdviceConfidence.PartlyMatched,
            Day = kind == AdviceKind.Funding ? request.Today : null,
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

    private async Task<IReadOnlyList<LandProgramme>> ProgrammesAsync(Land land, DateOnly today, CancellationToken cancellationToken)
    {
        var programmes = new List<LandProgramme>();
        foreach (var document in (await knowledge.Documents(cancellationToken)).Where(document => document.Funding is not null && document.Laender.Contains(land)).OrderBy(document => document.Title, StringComparer.Ordinal))
        {
            var call = document.Funding!;
            programmes.Add(new LandProgramme(new FundingProgramme(document, call, call.On(today), IsOfLand: true, Fit: 1), Sheet.Of(document, await knowledge.Passages(document.Id, cancellationToken))));
        }

        return programmes;
    }

    [GeneratedRegex(@"\b(forderung(en)?|fordergeld(er)?|fordermittel|\w*forderprogramme?|landesprogramme?|zuschusse?)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
