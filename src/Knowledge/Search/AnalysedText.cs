namespace SmartRegions.Knowledge.Search;

/// <summary>What is indexed together: the fields of a passage, or of a whole document. Titles and heading paths are shared between those that have the same.</summary>
internal sealed record AnalysedText(Word[] Title, Word[] HeadingPath, Word[] Body, Word[] Questions)
{
    /// <summary>A document's passages as one text; a heading path counts once, not once a passage.</summary>
    public static AnalysedText Joined(IReadOnlyList<AnalysedText> passages) => new(
        passages[0].Title,
        [.. passages.Select(passage => passage.HeadingPath).Distinct().SelectMany(words => words)],
        [.. passages.SelectMany(passage => passage.Body)],
        [.. passages.SelectMany(passage => passage.Questions)]);
}
