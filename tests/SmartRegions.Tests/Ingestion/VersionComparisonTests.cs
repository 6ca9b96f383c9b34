using SmartRegions.Ingestion;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Storage;
using static SmartRegions.Tests.Knowledge.Storage.SampleDocuments;

namespace SmartRegions.Tests.Ingestion;

public sealed class VersionComparisonTests
{
    private static readonly DocumentVersion Stored = Sheet();

    [Fact]
    public void Equal_content_in_other_lists_is_the_same() => Assert.True(IsSame(Sheet()));

    [Fact]
    public void Every_difference_of_the_document_counts()
    {
        var document = Stored.Document;
        Assert.False(IsSame(Stored with { Document = document with { Laender = [] } }));
        Assert.False(IsSame(Stored with { Document = document with { FieldsOfAction = [] } }));
        Assert.False(IsSame(Stored with { Document = document with { References = ["Neuer Bericht"] } }));
        Assert.False(IsSame(Stored with { Document = document with { Problems = [] } }));
        Assert.False(IsSame(Stored with { Document = document with { RecognisedPages = [] } }));
        Assert.False(IsSame(Stored with { Document = document with { Title = "Neu" } }));
    }

    [Fact]
    public void Every_difference_of_a_passage_counts()
    {
        Assert.False(IsSame(WithFirst(passage => passage with { Kind = PassageKind.Prose })));
        Assert.False(IsSame(WithFirst(passage => passage with { Regions = [] })));
        Assert.False(IsSame(WithFirst(passage => passage with { Pages = new PageRange(4, 4) })));
        Assert.False(IsSame(Stored with { Passages = [Stored.Passages[0]] }));
    }

    [Theory]
    [InlineData(ReadingOutcome.Ok, ReadingOutcome.Partial, 2, 2, true)]
    [InlineData(ReadingOutcome.Partial, ReadingOutcome.Ok, 2, 1, false)]
    [InlineData(ReadingOutcome.Ok, ReadingOutcome.Ok, 2, 1, false)]
    [InlineData(ReadingOutcome.Partial, ReadingOutcome.Partial, 2, 1, true)]
    [InlineData(ReadingOutcome.Partial, ReadingOutcome.Partial, 1, 2, false)]
    public void Reading_is_worse_when_it_is_less_complete(ReadingOutcome before, ReadingOutcome now, int pagesBefore, int pagesNow, bool worse)
    {
        var (known, read) = (Read(before, pagesBefore), Read(now, pagesNow));

        Assert.Equal(worse, VersionComparison.IsWorse(read, known.Document, known.Passages));
    }

    private static DocumentVersion Read(ReadingOutcome outcome, int pages)
    {
        var fees = Fees([.. new[] { Certificate, Passport }.Take(pages)]);
        return fees with { Document = fees.Document with { Outcome = outcome } };
    }

    private static bool IsSame(DocumentVersion read) => VersionComparison.IsSame(read, Stored.Document with { Version = 3 }, Stored.Passages);

    private static DocumentVersion WithFirst(Func<Passage, Passage> change) => Stored with { Passages = [change(Stored.Passages[0]), .. Stored.Passages.Skip(1)] };
}
