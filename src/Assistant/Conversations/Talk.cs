using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Conversations;

/// <summary>What a conversation is about where a question leans on it.</summary>
/// <param name="FollowUp">The question as it leans on the talk.</param>
/// <param name="Matter">The words taken over that a sheet is named after.</param>
/// <param name="Sheets">The sheets on the matter; possibly none.</param>
/// <param name="Shown">The sheet that was answered from, where it is one on the matter.</param>
internal sealed record Talk(FollowUp FollowUp, IReadOnlyList<string> Matter, IReadOnlySet<DocumentId> Sheets, DocumentId? Shown);
