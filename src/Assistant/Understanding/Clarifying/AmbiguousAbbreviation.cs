using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>Finds the short form on which a question hangs and that means several things: "Was macht das UDZ?", "Wie melden wir uns beim Marktplatz an?"</summary>
internal static class AmbiguousAbbreviation
{
    /// <summary>Words for getting access, which tell none of the things apart, and those of whoever asks. Folded stems: <c>wort*</c> with any ending.</summary>
    private static readonly WordList JoiningWords = WordList.Read(typeof(AmbiguousAbbreviation), "joining-words.txt");

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
            && names.Exists(name => IsShortFormOf(entry, name))
            && names.TrueForAll(name => IsShortFormOf(entry, name) || JoiningWords.Contains(Folding.Fold(name)))
            && !conversation.Turns.Any(turn => QuestionReader.Read(turn.Question.Text).Words.Any(word => IsShortFormOf(entry, word.AsTyped))));
    }

    private static bool IsShortFormOf(GlossaryEntry entry, string word) => entry.Abbreviations.Contains(word, StringComparer.OrdinalIgnoreCase);
}
