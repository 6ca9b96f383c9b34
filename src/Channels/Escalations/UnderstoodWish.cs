using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.Escalations;

/// <summary>The wish that people answer, and what it is about; nothing of it is stored yet.</summary>
/// <param name="About">What is to be handed on; <see langword="null"/> where there is nothing.</param>
/// <param name="Otherwise">What is said where nothing is handed on.</param>
internal sealed record UnderstoodWish(HandOver? About, string Otherwise);

/// <param name="Conversation">Where it was asked.</param>
/// <param name="Question">Its number there.</param>
/// <param name="Content">What people need.</param>
internal sealed record HandOver(ConversationId Conversation, long Question, QuestionForPeople Content);
