namespace SmartRegions.Assistant.Understanding;

/// <summary>A word of a question.</summary>
/// <param name="AsTyped">As the person wrote it.</param>
/// <param name="Folded">Lower case, umlauts and ß folded.</param>
/// <param name="IsContent">False for function words and for the words that only shape the question ("Was kostet", "bitte", "Schritte").</param>
internal readonly record struct QuestionWord(string AsTyped, string Folded, bool IsContent);
