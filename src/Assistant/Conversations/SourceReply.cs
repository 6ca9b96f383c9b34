using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Answering.Notes;

namespace SmartRegions.Assistant.Conversations;

/// <summary>Names the sources of the answer before: the documents cited, with what they say of their own sources, each with the first sentence taken from there.</summary>
internal static class SourceReply
{
    private const string Introduction = "Die Antwort davor stützt sich auf diese Quellen:";

    /// <param name="conversation">What was said before.</param>
    /// <param name="id">Id of the reply.</param>
    /// <param name="trace">The steps so far.</param>
    /// <returns><see langword="null"/> where the last answer cites nothing.</returns>
    public static CitedAnswer? Of(Conversation conversation, string id, Trace trace)
    {
        if (conversation.Turns is not [.., { Answer: { } last }] || last.CitedPart() is not { } cited) return null;
        var parts = PartsOf(cited);
        return new CitedAnswer
        {
            Id = id,
            Text = PartsText.Of(parts, table: null),
            Intent = "sources",
            Completeness = Completeness.Full,
            // The sheet that is talked of stays the one that was looked up.
            Confidence = cited.Confidence,
            Strength = cited.Strength,
            Parts = parts,
            Notes = [.. cited.Notes.Where(note => note.Kind is NoteKind.OldSources or NoteKind.Expired)],
            Citations = cited.Citations,
            Missing = [],
            Elapsed = trace.Elapsed,
            Trace = trace.Entries,
        };
    }

    private static IReadOnlyList<AnswerPart> PartsOf(CitedAnswer cited) => [new AnswerPart(null, Introduction, []), .. cited.Citations.Select(citation => Part(citation, cited))];

    private static AnswerPart Part(Citation citation, CitedAnswer cited)
    {
        var first = cited.Sentences.FirstOrDefault(sentence => sentence.Citations.Contains(citation.Number));
        return new AnswerPart(citation.Document.Title, string.Join('\n', citation.References) is { Length: > 0 } references ? references : null, first is null ? [] : [first]);
    }
}
