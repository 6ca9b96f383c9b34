using SmartRegions.Assistant.Answering;

namespace SmartRegions.Assistant.Advice;

/// <summary>
/// How sure advice is. It rests on fields of documents and on the names of their sections, not on the likeness of sentences, so the fitted model of the extract says nothing
/// about it; the values are set, and held against the golden sets like all others.
/// </summary>
/// <param name="Probability">That what is shown answers the question, 0 to 1.</param>
/// <param name="Completeness">What the answer declares.</param>
internal sealed record AdviceConfidence(double Probability, Completeness Completeness)
{
    /// <summary>Everything asked about was found in documents of the kind asked for.</summary>
    public static AdviceConfidence Matched { get; } = new(0.85, Completeness.Full);

    /// <summary>Something asked about was not found, or the matter fits only in part.</summary>
    public static AdviceConfidence PartlyMatched { get; } = new(0.6, Completeness.Partial);
}
