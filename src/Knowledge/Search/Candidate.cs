namespace SmartRegions.Knowledge.Search;

/// <summary>A passage among the best before proximity is looked at.</summary>
/// <param name="Passage">Its number.</param>
/// <param name="Document">Its document's number.</param>
/// <param name="Score">Its own score relative to the best passage's, and what its document adds.</param>
/// <param name="DocumentPart">What its document adds.</param>
internal readonly record struct Candidate(int Passage, int Document, double Score, double DocumentPart);
