using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Words that colour a question as it is spoken and name nothing a source would have to speak of: "Lohnt sich das überhaupt?", "Wie kommen wir da ran?".</summary>
internal static class ColouringWords
{
    private static readonly WordList All = WordList.Read(typeof(ColouringWords), "colouring.txt");

    /// <param name="folded">A word in folded spelling.</param>
    public static bool Contains(string folded) => All.Contains(folded);
}
