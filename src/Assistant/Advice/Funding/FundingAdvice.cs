using System.Text.RegularExpressions;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Funding;

/// <summary>"Welche Förderung gibt es für uns?": what is open today, what is announced, what is over and since when, and how to search on.</summary>
internal sealed partial class FundingAdvice(KnowledgeAccess knowledge)
{
    private const int MostProgrammes = 5;
    private const int MostClosed = 5;
    private const int MostOnSearching = 3;

    /// <summary>What is shown of a programme: our word, the section, how many of its statements.</summary>
    private static readonly ShownSection[] Shown =
    [
        new("Förderung", SectionRole.Quota, 1),
        new("Frist", SectionRole.Deadline, 2),
        new("Wer", SectionRole.WhoMayApply, 1),
    ];

    /// <summary>What it is, where no section says how much it pays.</summary>
    private static readonly ShownSection Offer = new("Angebot", SectionRole.Summary, 1);

    private static readonly FundingStatus[] Groups = [FundingStatus.Open, FundingStatus.Announced, FundingStatus.Unknown, FundingStatus.Closed];

    /// <summary>What asks for money or its terms without saying what for.</summary>
    internal static readonly WordList AskingWords = WordList.Read(typeof(FundingAdvice), "asking-words.txt");

    private readonly FundingSearch _search = new(knowledge);

    public async Task<AdviceResult?> AdviseAsync(AdviceRequest asked, CancellationToken cancellationToken)
    {
        var folded = FoldedText.Of(asked.Question.Text);
        var giver = FundingGiver.In(asked.Question.Text);
        if (giver == FundingGiver.EuropeanUnion && SpeaksOfMoney().IsMatch(folded)) return await OfEuropeanUnionAsync(asked.Today, cancellationToken);
        var isFederal = giver == FundingGiver.Bund;
        var request = isFederal ? asked with { Profile = asked.Profile with { Land = null } } : asked;
        var matter = MatterOf(request.Question);
        var (programmes, areNamed) = await _search.FindAsync(request, matter, cancellationToken);
        // "Ist das Rathaus noch offen?" is about no money.
        if (!areNamed && !SpeaksOfMoney().IsMatch(folded)) return null;
        var needsLand = !areNamed && !isFederal && request.Profile.Land is null;
        if (needsLand && !ClarificationRules.WasAskedFor(ClarificationNeed.Land, request.Conversation)) return new AdviceInquiry(ClarificationNeed.Land, FundingWording.WhichLand);
        IReadOnlyList<FundingProgramme> closedTo = areNamed ? [] : [.. programmes.Where(programme => !Eligibility.MayApply(programme.Call, request.Profile))];
        programmes = [.. programmes.Except(closedTo)];
        if (programmes.Count == 0 && closedTo.Count == 0) return null;

        var numbers = new CitationNumbers();
        var opening = areNamed ? FundingWording.Named(request.Today) : FundingWording.Opening(programmes, request.Profile.Land, matter.Text, request.Today) + FundingWording.LeftOut(closedTo);
        List<AnswerPart> parts = [new AnswerPart(null, opening, [])];
        var over = areNamed ? [] : programmes.Where(programme => programme is { Status: FundingStatus.Closed, IsOfLand: false }).ToList();
        foreach (var programme in programmes.Except(over).OrderBy(Rank).ThenBy(programme => Array.IndexOf(Groups, programme.Status)).Take(MostProgrammes))
            parts.Add(await PartAsync(programme, numbers, cancellationToken));
        if (over.Count > 0) parts.Add(await ClosedAsync(over.Take(MostClosed), numbers, cancellationToken));
        if (!areNamed && await SearchOnAsync(numbers, cancellationToken) is { } searchOn) parts.Add(searchOn);
        return numbers.ToCitations() is { Count: > 0 } citations
            ? new QuotedAdvice { Parts = parts, Citations = citations, Confidence = AdviceConfidence.Matched, Day = request.Today }
            : null;
    }

    /// <summary>No sheet tells of a programme of the European Union: where to search is all that can be said.</summary>
    private async Task<AdviceResult?> OfEuropeanUnionAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var numbers = new CitationNumbers();
        return await SearchOnAsync(numbers, cancellationToken) is not { } searchOn ? null : new QuotedAdvice
        {
            Parts = [new AnswerPart(null, FundingWording.NoneOfEuropeanUnion, []), searchOn],
            Citations = numbers.ToCitations(),
            Confidence = AdviceConfidence.PartlyMatched,
            Day = today,
        };
    }

    private async Task<AnswerPart> PartAsync(FundingProgramme programme, CitationNumbers numbers, CancellationToken cancellationToken)
    {
        var sheet = Sheet.Of(programme.Document, await knowledge.Passages(programme.Document.Id, cancellationToken));
        var sentences = SheetQuotes.Of(sheet, sheet.Section(SectionRole.Quota) is null ? [Offer, .. Shown] : Shown, numbers);
        return new AnswerPart($"{FundingWording.Group(programme.Status)}: {programme.Document.Title}", FundingWording.Note(programme), sentences);
    }

    /// <summary>Programmes of others than the Land that take no more applications, in a line each: until when they did.</summary>
    private async Task<AnswerPart> ClosedAsync(IEnumerable<FundingProgramme> programmes, CitationNumbers numbers, CancellationToken cancellationToken)
    {
        var sentences = new List<CitedSentence>();
        foreach (var programme in programmes)
        {
            var sheet = Sheet.Of(programme.Document, await knowledge.Passages(programme.Document.Id, cancellationToken));
            var role = sheet.Section(SectionRole.Deadline) is null ? SectionRole.Summary : SectionRole.Deadline;
            sentences.AddRange(SheetQuotes.Of(sheet, role, 1, programme.Document.NameInTitle(), numbers));
        }

        return new AnswerPart(FundingWording.Group(FundingStatus.Closed), null, sentences);
    }

    /// <summary>What can be applied for now comes first, then the Land's own programmes, then all others.</summary>
    private static int Rank(FundingProgramme programme) => programme switch
    {
        { Status: FundingStatus.Open or FundingStatus.Announced } => 0,
        { IsOfLand: true } => 1,
        _ => 2,
    };

    /// <summary>What the money is for; empty where no purpose is named.</summary>
    internal static Matter MatterOf(UnderstoodQuestion question) =>
        new(string.Join(' ', Matter.Of(question).Text.Split(' ').Where(word => !AskingWords.Contains(FoldedText.Of(word)))));

    /// <summary>How to search on, from a sheet of this kind that is no programme itself.</summary>
    private async Task<AnswerPart?> SearchOnAsync(CitationNumbers numbers, CancellationToken cancellationToken)
    {
        var documents = await knowledge.Documents(cancellationToken);
        if (documents.FirstOrDefault(document => document is { Kind: DocumentKind.Funding, Funding: null }) is not { } guide) return null;
        var sheet = Sheet.Of(guide, await knowledge.Passages(guide.Id, cancellationToken));
        var section = sheet.Sections.FirstOrDefault(section => WhereToFind().IsMatch(FoldedText.Of(section.Heading))) ?? sheet.Section(SectionRole.Steps);
        if (section is null) return null;
        var opening = section.Opening(MostOnSearching);
        // A lead-in to a table says nothing without its rows.
        IEnumerable<Quotation> quotations = opening is [.., { Text: [.., ':'] }] ? opening.Concat(section.Rows.Take(MostOnSearching)) : opening;
        IReadOnlyList<Quotation> shown = [.. quotations];
        return new AnswerPart("Weiter suchen", null, SheetQuotes.Ended([.. shown.Select(quotation => numbers.Sentence(quotation))], section.NotShown(shown)));
    }

    [GeneratedRegex(
        @"\b(geld|gelder|\w*forder\w*|zuschu\w*|bezuschuss\w*|\w*programm\w*|\w*mittel|finanzier\w*|bezahl\w*|antrag)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfMoney();

    [GeneratedRegex("^wo (find|such|gibt)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex WhereToFind();
}
