using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Understanding.Laender;

/// <summary>What is asked of one of several Länder.</summary>
/// <param name="Land">Which.</param>
/// <param name="Question">Names that Land alone.</param>
internal sealed record LandQuestion(Land Land, UnderstoodQuestion Question);
