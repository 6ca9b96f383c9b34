using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>The documents that advice was about, without those that only say where to look further.</summary>
internal static class AdviceSubjects
{
    /// <returns>In the order in which they were shown.</returns>
    public static IReadOnlyList<Document> Of(AdviceKind kind, IReadOnlyList<Citation> shown) =>
        [.. shown.Select(citation => citation.Document).DistinctBy(document => document.Id).Where(document => IsSubject(kind, document))];

    private static bool IsSubject(AdviceKind kind, Document document) => kind switch
    {
        AdviceKind.Peers => document is { Kind: DocumentKind.Project, Municipality: not null } or { Kind: DocumentKind.Guide },
        AdviceKind.Reuse => document.Kind == DocumentKind.Solution,
        AdviceKind.Comparison => document is { Kind: DocumentKind.Project or DocumentKind.Solution or DocumentKind.ContactPoint } or { Kind: DocumentKind.Funding, Funding: not null },
        AdviceKind.Funding => document is { Kind: DocumentKind.Funding, Funding: not null },
        AdviceKind.Office => document.Kind == DocumentKind.ContactPoint,
        AdviceKind.Dates => document.Kind == DocumentKind.Training,
        _ => false,
    };
}
