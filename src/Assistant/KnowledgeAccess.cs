using SmartRegions.Knowledge;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant;

/// <summary>What the advisor needs of a knowledge base, or of documents held in memory.</summary>
/// <param name="Search">How passages are found.</param>
/// <param name="Passages">How a document is read on.</param>
/// <param name="Documents">Which documents there are.</param>
public sealed record KnowledgeAccess(PassageSearch Search, DocumentPassages Passages, DocumentList Documents)
{
    /// <summary>Which abbreviations mean several things; none by default.</summary>
    public AmbiguousTerms Ambiguous { get; init; } = (_, _) => Task.FromResult<IReadOnlyList<GlossaryEntry>>([]);

    /// <summary>Which words are mistyped; none by default.</summary>
    public WordRespellings Respellings { get; init; } = (_, _) => Task.FromResult<IReadOnlyList<Respelling>>([]);

    public static KnowledgeAccess To(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return new KnowledgeAccess(knowledge.SearchAsync, knowledge.PassagesAsync, knowledge.DocumentsAsync)
        {
            Ambiguous = knowledge.AmbiguousInAsync,
            Respellings = knowledge.RespellingsOfAsync,
        };
    }
}
