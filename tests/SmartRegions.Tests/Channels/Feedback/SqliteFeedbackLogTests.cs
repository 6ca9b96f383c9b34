using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Feedback;

public sealed class SqliteFeedbackLogTests : FeedbackLogContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => Task.FromResult<DatabasePlace>(new SqlitePlace());
}
