namespace SmartRegions.Channels.WebChat;

/// <summary>What a token opens.</summary>
internal enum TokenPurpose
{
    /// <summary>The conversation's endpoints; travels in a header.</summary>
    Conversation,

    /// <summary>The conversation's stream; travels in an address, where others may see it, and so holds for moments only.</summary>
    Stream,
}
