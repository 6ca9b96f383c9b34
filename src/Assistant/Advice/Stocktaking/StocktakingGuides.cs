using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>Finds the guide to what a question of the stocktaking is about.</summary>
internal sealed class StocktakingGuides(KnowledgeAccess knowledge)
{
    /// <param name="topic">Words to search by (<see cref="StocktakingQuestion.Topic"/>).</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where no guide is about it.</returns>
    public async Task<Sheet?> FindAsync(string topic, CancellationToken cancellationToken)
    {
        var search = await MatterSearch.OnAsync(knowledge, new Matter(topic), cancellationToken);
        return await search.SheetsAsync(DocumentKind.Guide, cancellationToken) is [var best, ..] ? best.Sheet : null;
    }
}
