using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.Questions;

public sealed class SqliteQuestionLogTests : QuestionLogContract
{
    private protected override Task<DatabasePlace> PlaceAsync() => Task.FromResult<DatabasePlace>(new SqlitePlace());
}
