namespace SmartRegions.Knowledge.Search;

/// <summary>A passage among the best before proximity is looked at.</summary>
/// <param name="Passage">Its number.</param>
/// <param name="Document">Its document's number.</param>
/// <param name="Bm25">Its own score.</param>
/// <param name="Best">The best passage's score.</param>
/// <param name="DocumentPart">What its document adds.</param>
internal readonly record struct Candidate(int Passage, int Document, float Bm25, float Best, double DocumentPart)
{
    public double Score => (Bm25 / Best) + DocumentPart;
}
