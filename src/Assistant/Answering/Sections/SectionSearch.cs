using SmartRegions.Assistant.Understanding.Sections;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering.Sections;

/// <summary>Finds the section that a question asks for in the sheet that is about the matter: not the best sentence anywhere, but the right place in the right sheet.</summary>
/// <param name="passages">How a sheet is read.</param>
/// <param name="confidence">How evidence becomes confidence.</param>
internal sealed class SectionSearch(DocumentPassages passages, ConfidenceModel confidence)
{
    /// <summary>Sentences of a section that are quoted beside its lists.</summary>
    private const int MostSentences = 6;

    private const int SentencesOfSummary = 2;

    /// <summary>Sheets looked into.</summary>
    private const int MostSheets = 5;

    /// <summary>Share of the matter that a sheet's title and headings must carry for the sheet to be about it; what it says in passing makes no sheet on a matter.</summary>
    private const double LeastOfMatter = 0.6;

    /// <summary>Share of a word's grams and stem from which the word is named, in some inflection or compound.</summary>
    private const double NamedFrom = 0.6;

    /// <summary>A guide speaks of the matter in general, other sheets of one case of it.</summary>
    private const double OtherThanGuide = 0.8;

    /// <summary>What a passage of a found sheet is worth compared with the found one.</summary>
    private const double Worth = 0.9;

    /// <param name="request">What is asked for.</param>
    /// <param name="found">What was found on its matter.</param>
    /// <param name="land">Whose Land comes first.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns>
    /// <see langword="null"/> where no sheet on the matter has such a section. Where the question names sheets by a rare word, none counts that does not speak of it: what something else costs is no
    /// answer.
    /// </returns>
    public async Task<Finding?> FindAsync(SectionRequest request, SearchResult found, LandPreference land, CancellationToken cancellationToken)
    {
        var terms = new QuestionTerms(found.Terms, request.Matter.Words);
        var named = NamedDocuments.In(request.Matter, found);
        var (bestFit, best) = (0.0, (SheetPlace?)null);
        foreach (var hit in found.Hits.DistinctBy(hit => hit.Document.Id).Take(MostSheets))
        {
            var sheet = await passages(hit.Document.Id, cancellationToken);
            var about = terms.Share(terms.PresenceIn(NamesFor(request.Role, hit.Document, sheet)).Values);
            var fit = about * hit.Score * (hit.Document.Kind == DocumentKind.Guide ? 1 : OtherThanGuide);
            if (about < LeastOfMatter || fit <= bestFit) continue;
            if (SheetPlace.Of(hit, sheet, request.Roles, terms) is { } place && SpeaksOfNamed(place, named, terms)) (bestFit, best) = (fit, place);
        }

        return best is null ? null : Of(request, WithAll(found, best), named, best, land);
    }

    /// <summary>A rare name in the question binds: a sheet that has it neither in its headings nor in the section tells of something else.</summary>
    private static bool SpeaksOfNamed(SheetPlace place, NamedDocuments named, QuestionTerms terms)
    {
        if (!named.Any) return true;
        var spoken = $"{Names(place.Hit.Document, place.Sheet)}\n{place.Hit.Document.Municipality?.Name}\n{string.Join('\n', place.Section.Select(passage => passage.Text))}";
        var shares = terms.ShareByWord(terms.PresenceIn(spoken).Values);
        return named.Words.Values.SelectMany(words => words).All(word => shares[word] >= NamedFrom);
    }

    /// <summary>Title and headings: what the sheet itself says it is about.</summary>
    private static string Names(Document document, IReadOnlyList<Passage> sheet) =>
        string.Join('\n', sheet.SelectMany(passage => passage.HeadingPath).Distinct(StringComparer.Ordinal).Prepend(document.Title));

    /// <summary>A summary is of what the title names; of what has a heading further down it says nothing.</summary>
    private static string NamesFor(SectionRole role, Document document, IReadOnlyList<Passage> sheet) => role == SectionRole.Summary ? document.Title : Names(document, sheet);

    private static SearchResult WithAll(SearchResult found, SheetPlace place)
    {
        var known = found.Hits.Select(hit => hit.Passage.Id).ToHashSet();
        var added = place.Section.Concat(SheetPlace.Passages(place.Sheet, SectionRole.Summary)).Concat(SheetPlace.Passages(place.Sheet, SectionRole.Contact))
            .Where(passage => known.Add(passage.Id))
            .Select((passage, i) => new SearchHit(found.Hits.Count + i + 1, place.Hit.Score * Worth, place.Hit.Document, passage, 0, new Dictionary<string, double>()));
        return found with { Hits = [.. found.Hits, .. added] };
    }

    private Finding? Of(SectionRequest request, SearchResult found, NamedDocuments named, SheetPlace place, LandPreference land)
    {
        var evidence = Evidence.From(request.Matter, found, named) with { Land = land };
        var order = place.Section.Select(passage => passage.Id).ToList();
        List<EvidenceSentence> sentences =
        [
            .. evidence.Sentences.Where(sentence => order.Contains(sentence.Hit.Passage.Id))
                .OrderBy(sentence => order.IndexOf(sentence.Hit.Passage.Id))
                .ThenBy(sentence => sentence.Position),
        ];
        var isSummary = request.Role == SectionRole.Summary;
        var quoted = SectionText.Quote(sentences, isSummary ? SentencesOfSummary : MostSentences);
        var document = place.Hit.Document;
        var beside = request.Role == SectionRole.Transfer ? Rest(evidence, place.Sheet, SectionRole.Contact, MostSentences)
            : quoted.Count > 1 || isSummary ? []
            : Rest(evidence, place.Sheet, SectionRole.Summary, SentencesOfSummary);
        var extract = new Extract([.. quoted, .. beside], Extract.Section)
        {
            Sheet = IsOnMatter(document.Title, evidence) ? null : document,
        };
        extract = extract.WithoutOrders().WithoutRepetition();
        return extract.Quotations.Count == 0 ? null : Finding.Of(evidence, extract, confidence, IsOnMatter(NamesFor(request.Role, document, place.Sheet), evidence));
    }

    /// <summary>A section of one sentence leaves out what the sheet's summary says of the matter; what only a larger one can do leaves out where a smaller one turns to.</summary>
    private static IEnumerable<EvidenceQuotation> Rest(Evidence evidence, IReadOnlyList<Passage> sheet, SectionRole role, int most) => SheetPlace.Passages(sheet, role) is [var first, ..]
        ? SectionText.Quote([.. evidence.Sentences.Where(sentence => sentence.Hit.Passage.Id == first.Id)], most)
        : [];

    /// <summary>True where title and headings name every word of the matter, in some inflection or another wording.</summary>
    private static bool IsOnMatter(string names, Evidence evidence) =>
        evidence.Terms.ShareByWord(evidence.Terms.PresenceIn(names).Values).All(share => share >= NamedFrom);
}
