namespace SmartRegions.Ingestion.Structure;

/// <summary>A word as printed.</summary>
/// <param name="Text">Not empty, without white space.</param>
/// <param name="Box">The line's height around it, not its ink.</param>
/// <param name="Style">How it is set.</param>
internal sealed record Word(string Text, Box Box, WordStyle Style);

/// <param name="Size">Font size in points; estimated from the box where the font is unknown.</param>
/// <param name="Bold">Set in a bold face.</param>
internal readonly record struct WordStyle(double Size, bool Bold);
