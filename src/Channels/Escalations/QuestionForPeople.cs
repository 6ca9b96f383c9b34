using SmartRegions.Assistant;

namespace SmartRegions.Channels.Escalations;

/// <summary>What people need to answer in the assistant's place. Nothing in it tells of a person.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">What the assistant said, in Markdown, with its citations; empty where it had not looked for an answer.</param>
/// <param name="Missing">What the asker finds missing, in their words; mostly unsaid.</param>
/// <param name="Office">The offices that the answer named; <see langword="null"/> where it named none.</param>
/// <param name="Asker">Land and size, as far as told.</param>
internal sealed record QuestionForPeople(string Question, string Answer, string? Missing, string? Office, AskerProfile Asker);
