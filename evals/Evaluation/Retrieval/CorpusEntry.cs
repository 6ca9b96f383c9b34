namespace SmartRegions.Evaluation.Retrieval;

/// <summary>A line of a BEIR corpus.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Unit">What judgements point at: its field <c>doc</c> where the corpus has it, else its id.</param>
/// <param name="Title">Its title; may be empty.</param>
/// <param name="Text">Its text.</param>
public sealed record CorpusEntry(string Id, string Unit, string Title, string Text);
