namespace SmartRegions.Channels.Questions;

/// <summary>Where a question was asked.</summary>
internal enum QuestionChannel
{
    Chat,
    Api,
}
