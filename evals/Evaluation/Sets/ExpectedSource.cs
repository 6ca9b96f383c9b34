namespace SmartRegions.Evaluation.Sets;

/// <summary>A place that a good answer cites.</summary>
/// <param name="Document">End of the document's address, with slashes: <c>leitfaeden/lorawan-einstieg.md</c>.</param>
/// <param name="Page">Page from 1; <see langword="null"/> where any page will do.</param>
public sealed record ExpectedSource(string Document, int? Page = null);
