using SmartRegions.Assistant.Conversations;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>Finds the abbreviation on which a question hangs and that means several things: "Was macht das UDZ?"</summary>
internal static class AmbiguousAbbreviation
{
    /// <param name="question">What is asked now.</param>
    /// <param name="conversation">An abbreviation used before has been asked about, or has its context.</param>
    /// <param name="ambiguous">What the glossary says of the question's words.</param>
    /// <returns><see langword="null"/> where the other words of the question, or the conversation, tell what is meant.</returns>
    public static GlossaryEntry? In(UnderstoodQuestion question, Conversation conversation, IReadOnlyList<GlossaryEntry> ambiguous)
    {
        // Whoever counts inhabitants speaks of what municipalities have.
        if (question.Words.Any(word => word.Folded.StartsWith("einwohner", StringComparison.Ordinal))) return null;
        var names = question.Words.Where(question.IsAspect).Select(word => word.AsTyped).ToList();
        return ambiguous.FirstOrDefault(entry =>
            names.Count > 0
            && names.TrueForAll(name => IsShortFormOf(entry, name))
            && !conversation.Turns.Any(turn => QuestionReader.Read(turn.Question.Text).Words.Any(word => IsShortFormOf(entry, word.AsTyped))));
    }

    private static bool IsShortFormOf(GlossaryEntry entry, string word) => entry.Abbreviations.Contains(word, StringComparer.OrdinalIgnoreCase);
}
