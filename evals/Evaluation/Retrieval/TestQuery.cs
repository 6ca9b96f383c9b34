namespace SmartRegions.Evaluation.Retrieval;

public sealed record TestQuery(string Id, string Text);
