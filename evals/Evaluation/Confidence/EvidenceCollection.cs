using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Evaluation.Retrieval;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Evaluation.Confidence;

/// <summary>Asks every query of a BEIR folder twice: with all documents, and with the right ones left out.</summary>
internal sealed class EvidenceCollection(TimeProvider time, Thesaurus thesaurus)
{
    public async Task<IReadOnlyList<LabelledEvidence>> CollectAsync(string name, BeirFolder folder, CancellationToken cancellationToken)
    {
        var documents = folder.Entries.GroupBy(entry => entry.Unit, StringComparer.Ordinal).ToDictionary(unit => unit.Key, Document, StringComparer.Ordinal);
        var library = PassageLibrary.Build(documents.Values, Glossary.Empty, thesaurus, cancellationToken);
        var collected = new List<LabelledEvidence>();
        foreach (var query in folder.Queries)
        {
            var right = folder.Judgements[query.Id].Keys.Where(documents.ContainsKey).Select(unit => documents[unit].Document.Id).ToHashSet();
            foreach (var excluded in new[] { [], right })
            {
                var advisor = new Advisor(library.Access(excluded), time, Everything);
                var answer = await advisor.AnswerAsync(new Question(query.Text), Conversation.Empty, AskerProfile.Unknown, cancellationToken);
                var strength = answer switch { CitedAnswer some => some.Strength, Abstention none => none.Strength, _ => null };
                var carried = answer is CitedAnswer cited && right.Contains(cited.Citations[0].Document.Id);
                if (strength is not null) collected.Add(new LabelledEvidence(name, strength, carried, excluded.Count == 0));
            }
        }

        return collected;
    }

    /// <summary>Answers whatever was found, so that its strength can be seen.</summary>
    private static ConfidenceModel Everything { get; } = ConfidenceModel.Default with { AbstainBelow = 0, AnswerFrom = 0 };

    private static DocumentVersion Document(IGrouping<string, CorpusEntry> unit)
    {
        var first = PassageLibrary.OfOnePassage(unit.Key, unit.First().Title, unit.First().Text).Document;
        return new DocumentVersion(first, [.. unit.Select((entry, i) => new Passage
        {
            Id = PassageId.FromContent(first.Id, [], entry.Text, i),
            Document = first.Id,
            Ordinal = i,
            Text = entry.Text,
        })]);
    }
}
