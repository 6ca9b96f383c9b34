using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Advice;

/// <summary>What is known on a matter: finds the sheets of a kind that are about it, not those that merely mention it.</summary>
internal sealed class MatterSearch
{
    /// <summary>Passages looked at, and of one document.</summary>
    private const int PassagesConsidered = 80;
    private const int PassagesOfOneDocument = 4;

    /// <summary>Where there are more sheets of a kind, only those with a passage among them are read.</summary>
    private const int MostSheetsRead = 200;

    /// <summary>Share of the matter that a sheet must carry to be about it.</summary>
    private const double AboutFrom = 0.6;

    /// <summary>What a word counts that stands in another section than those that say what the sheet is about; alone it carries no word.</summary>
    private const double Elsewhere = 0.4;

    /// <summary>What the grams of a word count that is not carried as a whole.</summary>
    private const double AlikeDiscount = 0.7;

    /// <summary>What the title adds, for the order of sheets.</summary>
    private const double TitleBonus = 0.5;

    private readonly KnowledgeAccess _knowledge;
    private readonly SearchResult _found;
    private readonly QuestionTerms _terms;

    private readonly CompoundParts _parts;

    private MatterSearch(KnowledgeAccess knowledge, SearchResult found, QuestionTerms terms, CompoundParts parts) => (_knowledge, _found, _terms, _parts) = (knowledge, found, terms, parts);

    /// <param name="knowledge">Where it is looked up.</param>
    /// <param name="matter">Not empty.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public static async Task<MatterSearch> OnAsync(KnowledgeAccess knowledge, Matter matter, CancellationToken cancellationToken)
    {
        var found = await knowledge.Search(new SearchQuery(matter.Text) { Top = PassagesConsidered, TopOfDocument = PassagesOfOneDocument }, cancellationToken);
        var words = QuestionReader.Read(matter.Text).Words;
        return new MatterSearch(knowledge, found, new QuestionTerms(found.Terms, words) { NeedsWholeWordings = true }, new CompoundParts(words));
    }

    /// <returns>The sheets of the kind that are about the matter, those most about it first.</returns>
    public async Task<IReadOnlyList<MatterSheet>> SheetsAsync(DocumentKind kind, CancellationToken cancellationToken)
    {
        var sheets = new List<MatterSheet>();
        foreach (var document in await CandidatesAsync(kind, cancellationToken))
        {
            var sheet = Sheet.Of(document, await _knowledge.Passages(document.Id, cancellationToken));
            if (FitOf(sheet) is { } fit) sheets.Add(new MatterSheet(sheet, fit));
        }

        return [.. sheets.OrderByDescending(sheet => sheet.Fit).ThenBy(sheet => sheet.Sheet.Document.Title, StringComparer.Ordinal)];
    }

    /// <returns>True when a sheet of the kind and the Land speaks of the matter, be it in passing.</returns>
    public async Task<bool> IsMentionedAsync(DocumentKind kind, Land land, CancellationToken cancellationToken)
    {
        foreach (var document in (await CandidatesAsync(kind, cancellationToken)).Where(document => document.Laender.Contains(land)))
        {
            var text = string.Join('\n', (await _knowledge.Passages(document.Id, cancellationToken)).Select(passage => passage.Text));
            if (FitOf(text) is not null) return true;
        }

        return false;
    }

    private async Task<IReadOnlyList<Document>> CandidatesAsync(DocumentKind kind, CancellationToken cancellationToken)
    {
        IReadOnlyList<Document> all = [.. (await _knowledge.Documents(cancellationToken)).Where(document => document.Kind == kind)];
        return all.Count <= MostSheetsRead ? all : [.. _found.Hits.Select(hit => hit.Document).Where(document => document.Kind == kind).DistinctBy(document => document.Id)];
    }

    /// <summary>How much a short text is about the matter; <see langword="null"/> when it is about something else.</summary>
    public double? FitOf(string text) => About(_terms.PresenceIn(text).Values, _parts.In(CompoundParts.StemsIn(text)));

    private double? FitOf(Sheet sheet)
    {
        var said = SheetTerms.Of(sheet);
        var title = _terms.PresenceIn(said.Title).Values;
        var parts = _parts.In(said.CoreParts);
        if (!NamesTheMatter(title, said.Core, parts)) return null;
        var presence = TermPresence.Stronger(_terms.PresenceIn(said.About).Values, title);
        TermPresence.Raise(presence, _terms.PresenceIn(said.Rest).Values, Elsewhere);
        return About(presence, parts) is { } fit ? fit + (TitleBonus * _terms.Share(title)) : null;
    }

    /// <summary>Title and opening name at least one of the words; what else stands in the sheet may be said in passing.</summary>
    private bool NamesTheMatter(double[] title, TextTerms core, double[] parts)
    {
        var presence = TermPresence.Stronger(title, _terms.PresenceIn(core).Values);
        return _terms.ShareByWord(presence).Where((share, word) => _terms.WordMass[word] > 0 && (share >= Coverage.CoveredFrom || parts[word] > 0)).Any() || _terms.Share(presence) >= AboutFrom;
    }

    private double? About(double[] presence, double[] parts)
    {
        var shares = _terms.ShareByWord(presence);
        var carried = _terms.WordMass.Select((mass, word) => mass * (shares[word] >= Coverage.CoveredFrom ? 1 : Math.Max(AlikeDiscount * shares[word], parts[word]))).Sum();
        // What the glossary says instead of a word counts with the whole question only.
        var share = _terms.Mass > 0 ? Math.Max(carried / _terms.Mass, _terms.Share(presence)) : 0;
        return share >= AboutFrom ? share : null;
    }
}
