namespace SmartRegions.Assistant.Answering;

/// <summary>A block of an answer. Heading and note are our words over the fields of documents; every statement is a quotation.</summary>
/// <param name="Heading">What the block is about; <see langword="null"/> where it needs none.</param>
/// <param name="Note">A sentence of ours before the quotations: by what they were chosen, or that there are none.</param>
/// <param name="Sentences">What is quoted; possibly nothing beside a note.</param>
public sealed record AnswerPart(string? Heading, string? Note, IReadOnlyList<CitedSentence> Sentences);
