using SmartRegions.Assistant.Handouts;

namespace SmartRegions.Channels.Handouts;

/// <summary>Blocks of a hand-out as a page shows them: items that follow each other are one list, all else stands alone.</summary>
internal static class HandoutGroups
{
    public static IReadOnlyList<IReadOnlyList<HandoutBlock>> Of(IReadOnlyList<HandoutBlock> blocks)
    {
        var groups = new List<List<HandoutBlock>>();
        foreach (var block in blocks)
        {
            if (block is HandoutItem && groups is [.., [.., HandoutItem] list]) list.Add(block);
            else groups.Add([block]);
        }

        return groups;
    }
}
