using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>A section on the matter of a question that it does not answer for certain.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Heading">Its heading, in many sheets a question.</param>
public sealed record NearSection(Document Document, string Heading);
