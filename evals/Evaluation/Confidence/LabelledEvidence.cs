using SmartRegions.Assistant.Answering;

namespace SmartRegions.Evaluation.Confidence;

/// <summary>What was found for a question, and whether it carried the answer.</summary>
/// <param name="Set">The set the question is from.</param>
/// <param name="Strength">The evidence.</param>
/// <param name="Carried">True when a right document was cited; false when it was taken out of the index, or missed.</param>
/// <param name="HadSource">True when a right document was in the index.</param>
internal sealed record LabelledEvidence(string Set, EvidenceStrength Strength, bool Carried, bool HadSource);
