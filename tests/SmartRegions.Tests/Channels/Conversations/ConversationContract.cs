using SmartRegions.Channels.Conversations;
using SmartRegions.Knowledge.Storage;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Conversations;

/// <summary>Facts about what is kept of a conversation that has just begun, whichever database keeps it.</summary>
public abstract class ConversationContract : DatabaseContract
{
    private protected const string Asker = "dl_rathaus";

    private protected ConversationId Conversation { get; } = ConversationId.New();

    private protected Database Database { get; private set; } = null!;

    private protected ActivityLog Activities { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Database = await OpenAsync();
        Activities = new ActivityLog(Database, Time);
        await Activities.StartAsync(Conversation, Asker, CancellationToken.None);
    }

    public override async Task DisposeAsync()
    {
        await Database.DisposeAsync();
        await base.DisposeAsync();
    }
}
