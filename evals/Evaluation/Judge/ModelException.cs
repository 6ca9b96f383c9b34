namespace SmartRegions.Evaluation.Judge;

/// <summary>A language model could not be reached, refused, or sent what is no reply.</summary>
public sealed class ModelException(string message, Exception inner) : Exception(message, inner);
