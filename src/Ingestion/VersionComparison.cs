using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Ingestion;

/// <summary>What a document that was read again with the same bytes is against the version that is stored.</summary>
internal static class VersionComparison
{
    /// <summary>Whether nothing came out differently.</summary>
    public static bool IsSame(DocumentVersion read, Document known, IReadOnlyList<Passage> stored) =>
        IsSame(read.Document, known)
        && read.Passages.Count == stored.Count
        && read.Passages.Zip(stored).All(pair => IsSame(pair.First, pair.Second));

    /// <summary>
    /// Whether less could be read than before, as on a machine without text recognition: not everything where everything had been read, or
    /// text on fewer pages.
    /// </summary>
    public static bool IsWorse(DocumentVersion read, Document known, IReadOnlyList<Passage> stored) => read.Document.Outcome switch
    {
        ReadingOutcome.Partial when known.Outcome == ReadingOutcome.Partial => PagesWithText(read.Passages) < PagesWithText(stored),
        var outcome => outcome != ReadingOutcome.Ok && known.Outcome == ReadingOutcome.Ok,
    };

    // Lists compare by reference, so each is compared by what it holds and then taken over.
    private static bool IsSame(Document read, Document known) =>
        read.Laender.SequenceEqual(known.Laender)
        && read.FieldsOfAction.SequenceEqual(known.FieldsOfAction)
        && read.References.SequenceEqual(known.References)
        && read.RecognisedPages.SequenceEqual(known.RecognisedPages)
        && read.Problems.SequenceEqual(known.Problems)
        && known == read with
        {
            Version = known.Version,
            StoredAt = known.StoredAt,
            Laender = known.Laender,
            FieldsOfAction = known.FieldsOfAction,
            References = known.References,
            RecognisedPages = known.RecognisedPages,
            Problems = known.Problems,
        };

    private static bool IsSame(Passage read, Passage stored) =>
        read.HeadingPath.SequenceEqual(stored.HeadingPath)
        && read.Regions.SequenceEqual(stored.Regions)
        && read.Questions.SequenceEqual(stored.Questions)
        && stored == read with { HeadingPath = stored.HeadingPath, Regions = stored.Regions, Questions = stored.Questions };

    private static int PagesWithText(IReadOnlyList<Passage> passages) => passages
        .Where(passage => passage.Pages is not null)
        .SelectMany(passage => Enumerable.Range(passage.Pages!.Value.First, passage.Pages.Value.Last - passage.Pages.Value.First + 1))
        .Distinct()
        .Count();
}
