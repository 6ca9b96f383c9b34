using SmartRegions.Channels.Feedback;

namespace SmartRegions.Channels.Questions;

/// <summary>A question in the log.</summary>
/// <param name="Id">32 hexadecimal digits; later ones are greater.</param>
/// <param name="Asked">What is kept of it.</param>
/// <param name="Feedback">What the asker said of the answer; mostly <see langword="null"/>.</param>
internal sealed record LoggedQuestion(string Id, AskedQuestion Asked, GivenFeedback? Feedback);

/// <param name="Questions">Newest first.</param>
/// <param name="Count">How many there are on all pages.</param>
internal sealed record QuestionPage(IReadOnlyList<LoggedQuestion> Questions, int Count);
