namespace SmartRegions.EndToEnd.Running;

/// <summary>Tests that talk about the product's own corpus share one data folder, which none of them changes.</summary>
[CollectionDefinition(Name)]
public sealed class SharedCorpus : ICollectionFixture<CorpusWorkplace>
{
    public const string Name = "Corpus";
}
