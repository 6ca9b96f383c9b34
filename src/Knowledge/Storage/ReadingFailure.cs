using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Knowledge.Storage;

/// <summary>What is remembered of a file that could not be read, so that it is not tried again in vain.</summary>
/// <param name="Source">The file's address.</param>
/// <param name="Digest">SHA-256 of the bytes that failed, 64 hexadecimal digits; empty when they could not be read.</param>
/// <param name="Outcome">How the last attempt ended.</param>
/// <param name="Reason">German sentence that says what happened and what to do.</param>
/// <param name="Attempts">How often in a row these bytes brought their reader down; 0 when the last attempt ended in good order.</param>
public sealed record ReadingFailure(Uri Source, string Digest, ReadingOutcome Outcome, string Reason, int Attempts);
