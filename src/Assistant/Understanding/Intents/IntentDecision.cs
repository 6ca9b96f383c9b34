namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>The intent an input is taken for.</summary>
/// <param name="Intent">What is wanted.</param>
/// <param name="Probability">Of this intent, 0 to 1; 1 where a rule decided.</param>
/// <param name="DecidedBy">Who told it.</param>
public readonly record struct IntentDecision(Intent Intent, double Probability, IntentDecider DecidedBy);
