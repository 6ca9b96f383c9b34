using System.Text.RegularExpressions;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Advice.Office;

/// <summary>The sheets that name offices: those of one Land, and those for everybody with a section a topic.</summary>
internal sealed partial class OfficeDirectory(KnowledgeAccess knowledge)
{
    /// <summary>What sheets call help with anything.</summary>
    public const string Anything = "Smart City allgemein";

    public const string DataProtection = "Datenschutz";

    /// <summary>Share of a topic's words that heading and text of a section must carry.</summary>
    private const double AboutFrom = 0.6;

    /// <summary>Shorter words of a heading ask or join.</summary>
    private const int ShortestTopic = 5;

    /// <returns>The sheet of the Land; <see langword="null"/> where there is none.</returns>
    public async Task<Sheet?> OfLandAsync(Land land, CancellationToken cancellationToken)
    {
        var documents = await knowledge.Documents(cancellationToken);
        // The sheet that speaks of the fewest Länder speaks most of this one.
        var own = documents.Where(document => document.Kind == DocumentKind.ContactPoint && document.Laender.Contains(land)).MinBy(document => document.Laender.Count);
        return own is null ? null : await ReadAsync(own, cancellationToken);
    }

    /// <param name="topic">In words of the asker or <see cref="Anything"/>; not empty.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns>The section that names whom to ask about it; <see langword="null"/> where none does.</returns>
    public async Task<SheetSection?> OnTopicAsync(string topic, CancellationToken cancellationToken)
    {
        var found = await knowledge.Search(new SearchQuery(topic) { Top = 1 }, cancellationToken);
        var terms = new QuestionTerms(found.Terms, QuestionReader.Read(topic).Words);
        var documents = await knowledge.Documents(cancellationToken);
        (SheetSection? Section, double Share) best = (null, AboutFrom);
        foreach (var document in documents.Where(document => document is { Kind: DocumentKind.ContactPoint, Laender.Count: 0 }))
        {
            foreach (var section in (await ReadAsync(document, cancellationToken)).Sections.Where(section => AsksForAnOffice().IsMatch(FoldedText.Of(section.Heading))))
            {
                var text = $"{section.Heading}\n{string.Join('\n', section.Statements.Select(statement => statement.Quotation.Text))}";
                // A heading that names the topic beats a text that mentions it.
                var share = terms.Share(terms.PresenceIn(text).Values) + terms.Share(terms.PresenceIn(section.Heading).Values);
                if (terms.Share(terms.PresenceIn(text).Values) >= AboutFrom && share > best.Share) best = (section, share);
            }
        }

        return best.Section;
    }

    /// <returns>The section whose heading names what one of the question's words is, or begins with: "Vergaberecht" is a matter of Vergabe; <see langword="null"/> where none does.</returns>
    public async Task<SheetSection?> OnHeadingAsync(UnderstoodQuestion question, CancellationToken cancellationToken)
    {
        var asked = Matter.Of(question).Words.Select(Folding.Fold).ToList();
        var documents = await knowledge.Documents(cancellationToken);
        foreach (var document in documents.Where(document => document is { Kind: DocumentKind.ContactPoint, Laender.Count: 0 }))
        {
            foreach (var section in (await ReadAsync(document, cancellationToken)).Sections.Where(section => AsksForAnOffice().IsMatch(FoldedText.Of(section.Heading))))
            {
                var topics = Matter.Of(QuestionReader.Read(section.Heading)).Words.Select(Folding.Fold).Where(word => word.Length >= ShortestTopic);
                if (topics.Any(topic => asked.Exists(word => word.StartsWith(CistemStemmer.Stem(topic), StringComparison.Ordinal)))) return section;
            }
        }

        return null;
    }

    private async Task<Sheet> ReadAsync(Document document, CancellationToken cancellationToken) =>
        Sheet.Of(document, await knowledge.Passages(document.Id, cancellationToken));

    [GeneratedRegex(
        "^(an wen|wer hilft|wer berat|wer ist|wen)\\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex AsksForAnOffice();
}
