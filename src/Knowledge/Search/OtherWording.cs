namespace SmartRegions.Knowledge.Search;

/// <summary>What else a part of a query may be written as.</summary>
/// <param name="Text">The wording.</param>
/// <param name="FirstWord">Index of the first query word it stands for.</param>
/// <param name="Words">How many words it stands for.</param>
/// <param name="Share">What it weighs at most, as a share of what the words it stands for weigh.</param>
internal readonly record struct OtherWording(string Text, int FirstWord, int Words, double Share);
