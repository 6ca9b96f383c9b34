namespace SmartRegions.Knowledge.German;

/// <summary>Another wording for a part of a question.</summary>
/// <param name="Text">The wording, as the glossary has it.</param>
/// <param name="FirstToken">Index of the first question token it stands for.</param>
/// <param name="TokenCount">How many tokens it stands for.</param>
public readonly record struct GlossaryExpansion(string Text, int FirstToken, int TokenCount);
