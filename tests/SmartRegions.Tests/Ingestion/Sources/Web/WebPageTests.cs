using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Sources.Web;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Ingestion.Sources.Web;

public sealed class WebPageTests
{
    private static readonly WebPage Page = new(new Uri("https://www.musterdorf.de/charta"))
    {
        Listed = new DocumentMetadata { Title = "Charta", Publisher = "BBSR" },
    };

    [Fact]
    public void List_speaks_where_the_page_is_silent()
    {
        var metadata = Page.Describe(new DocumentMetadata { Title = "Smart City Charta (2. Auflage)" });

        Assert.Equal(("Smart City Charta (2. Auflage)", "BBSR"), (metadata.Title, metadata.Publisher));
    }

    [Fact]
    public void Page_cannot_say_how_much_it_carries_or_where_it_lies()
    {
        var metadata = Page.Describe(new DocumentMetadata { Evidence = EvidenceGrade.Norm, Kind = DocumentKind.Guide, Original = new Uri("https://evil.example/") });

        Assert.Equal((null, null, Page.Address), (metadata.Evidence, metadata.Kind, metadata.Original));
    }
}
