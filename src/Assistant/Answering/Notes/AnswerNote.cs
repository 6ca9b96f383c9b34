namespace SmartRegions.Assistant.Answering.Notes;

/// <summary>A remark of ours under an answer; it states nothing that the cited documents do not say of themselves.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">German, for people.</param>
public sealed record AnswerNote(NoteKind Kind, string Text);
