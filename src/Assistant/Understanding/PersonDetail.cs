using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Tells when the name, the direct line or the pay of one person is asked for. Sheets name offices, not the people in them; what stands there beside such a question answers another.</summary>
internal static class PersonDetail
{
    private static readonly Phrase[] Wordings = [.. PhraseGroup.Read(typeof(PersonDetail), "person-details.txt").SelectMany(group => group.Asks)];

    /// <param name="question">What is asked.</param>
    public static bool IsAskedFor(UnderstoodQuestion question)
    {
        string[] words = [.. question.Words.Select(word => word.Folded)];
        return Array.Exists(Wordings, wording => wording.IsIn(words));
    }
}
