namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>Who told what is wanted.</summary>
public enum IntentDecider
{
    /// <summary>A rule, for certain.</summary>
    Rule,

    /// <summary>The readers of wishes for advice and of what refers to it, for certain.</summary>
    Advice,

    /// <summary>The likeness to known sentences.</summary>
    Classifier,
}
