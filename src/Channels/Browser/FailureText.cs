namespace SmartRegions.Channels.Browser;

/// <summary>What the page about a failure says, where whoever failed knows more than the number. Set as a feature of the request.</summary>
/// <param name="Heading">German, a few words.</param>
/// <param name="Advice">German, what happened and what to do.</param>
internal sealed record FailureText(string Heading, string Advice);
