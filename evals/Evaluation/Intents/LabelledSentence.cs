using SmartRegions.Assistant.Understanding.Intents;

namespace SmartRegions.Evaluation.Intents;

/// <summary>Something a person might type, with what is wanted by it.</summary>
public sealed record LabelledSentence(Intent Intent, string Text);
