using SmartRegions.Assistant.Advice.Sheets;
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
    /// <returns><see langword="null"/> where no sheet on the matter has such a section.</returns>
    public async Task<Finding?> FindAsync(SectionRequest request, SearchResult found, LandPreference land, CancellationToken cancellationToken)
    {
        var terms = new QuestionTerms(found.Terms, request.Matter.Words);
        var best = (Fit: 0.0, Hit: (SearchHit?)null, Sheet: (IReadOnlyList<Passage>)[], Section: new List<Passage>());
        foreach (var hit in found.Hits.DistinctBy(hit => hit.Document.Id).Take(MostSheets))
        {
            var sheet = await passages(hit.Document.Id, cancellationToken);
            var about = terms.Share(terms.PresenceIn(Names(hit.Document, sheet)).Values);
            var fit = about * hit.Score * (hit.Document.Kind == DocumentKind.Guide ? 1 : OtherThanGuide);
            if (about < LeastOfMatter || fit <= best.Fit) continue;
            var section = Section(sheet, request, terms);
            if (section.Count > 0) best = (fit, hit, sheet, section);
        }

        return best.Hit is null ? null : Of(request, WithAll(found, best.Hit, best.Section, best.Sheet), best.Section, best.Sheet, land);
    }

    /// <summary>Title and headings: what the sheet itself says it is about.</summary>
    private static string Names(Document document, IReadOnlyList<Passage> sheet) =>
        string.Join('\n', sheet.SelectMany(passage => passage.HeadingPath).Distinct(StringComparer.Ordinal).Prepend(document.Title));

    /// <summary>The passages of the section; of several of the role, those below the heading that says most of the matter.</summary>
    private static List<Passage> Section(IReadOnlyList<Passage> sheet, SectionRequest request, QuestionTerms terms) =>
        sheet.Where(passage => passage.HeadingPath is [.., var heading] && SectionHeadings.RoleOf(heading) == request.Role)
            .GroupBy(passage => passage.HeadingPath[^1], StringComparer.Ordinal)
            .OrderByDescending(section => terms.Share(terms.PresenceIn(section.Key).Values))
            .FirstOrDefault()?.ToList() ?? [];

    private static SearchResult WithAll(SearchResult found, SearchHit of, IReadOnlyList<Passage> section, IReadOnlyList<Passage> sheet)
    {
        var known = found.Hits.Select(hit => hit.Passage.Id).ToHashSet();
        var added = section.Concat(sheet.Where(passage => passage.HeadingPath is [.., var heading] && SectionHeadings.RoleOf(heading) == SectionRole.Summary)).Where(passage => known.Add(passage.Id)).Select((passage, i) => new SearchHit(found.Hits.Count + i + 1, of.Score * Worth, of.Document, passage, 0, new Dictionary<string, double>()));
        return found with { Hits = [.. found.Hits, .. added] };
    }

    private Finding? Of(SectionRequest request, SearchResult found, List<Passage> section, IReadOnlyList<Passage> sheet, LandPreference land)
    {
        var evidence = Evidence.From(request.Matter, found, NamedDocuments.None) with { Land = land };
        var order = section.ConvertAll(passage => passage.Id);
        List<EvidenceSentence> sentences = [.. evidence.Sentences.Where(sentence => order.Contains(sentence.Hit.Passage.Id)).OrderBy(sentence => order.IndexOf(sentence.Hit.Passage.Id)).ThenBy(sentence => sentence.Position)];
        var quoted = SectionText.Quote(sentences, MostSentences);
        var extract = new Extract(quoted.Count > 1 ? quoted : [.. quoted, .. Summary(evidence, sheet)], Extract.Section).WithoutOrders();
        return extract.Quotations.Count == 0 ? null : Finding.Of(evidence, extract, confidence, IsOnMatter(Names(extract.Quotations[0].Document, sheet), evidence));
    }

    /// <summary>A section of one sentence leaves out what the sheet's summary says of the matter.</summary>
    private static IEnumerable<EvidenceQuotation> Summary(Evidence evidence, IReadOnlyList<Passage> sheet)
    {
        var summary = sheet.FirstOrDefault(passage => passage.HeadingPath is [.., var heading] && SectionHeadings.RoleOf(heading) == SectionRole.Summary);
        return summary is null ? [] : SectionText.Quote([.. evidence.Sentences.Where(sentence => sentence.Hit.Passage.Id == summary.Id)], SentencesOfSummary);
    }

    /// <summary>True where title and headings name every word of the matter, in some inflection or another wording.</summary>
    private static bool IsOnMatter(string names, Evidence evidence) =>
        evidence.Terms.ShareByWord(evidence.Terms.PresenceIn(names).Values).All(share => share >= NamedFrom);
}
