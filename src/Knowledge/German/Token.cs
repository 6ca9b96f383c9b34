namespace SmartRegions.Knowledge.German;

/// <summary>A word or number of a text.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units of the text it covers.</param>
/// <param name="Text">What it says: lower case, composed, without soft hyphens; a paragraph sign stands right before its number (<c>§5</c>).</param>
public readonly record struct Token(int Start, int Length, string Text);
