using System.Globalization;
using System.Text;
using SmartRegions.Assistant.Answering.Notes;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>A question with its mistyped words as the sources write them.</summary>
/// <param name="Text">The question, to be understood and looked up.</param>
/// <param name="Read">The words that were read as others, in order; none where nothing is mistyped.</param>
internal sealed record SpelledQuestion(string Text, IReadOnlyList<ReadWord> Read)
{
    /// <param name="typed">What was typed.</param>
    /// <param name="knowledge">Searched for a question with mistyped words only.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    public static async Task<SpelledQuestion> ReadAsync(string typed, KnowledgeAccess knowledge, CancellationToken cancellationToken)
    {
        var respellings = await knowledge.Respellings(typed, cancellationToken);
        return respellings.Count == 0 ? new SpelledQuestion(typed, []) : Of(typed, respellings, await knowledge.Search(new SearchQuery(typed), cancellationToken));
    }

    /// <param name="typed">What was typed.</param>
    /// <param name="respellings">What its words were probably meant to be, in their order.</param>
    /// <param name="found">What a search for it found; a word is only read as one that stands there.</param>
    public static SpelledQuestion Of(string typed, IReadOnlyList<Respelling> respellings, SearchResult found)
    {
        var tokens = GermanTokenizer.Tokenize(typed);
        var written = Written(found);
        var read = new List<ReadWord>();
        var text = new StringBuilder(typed);
        foreach (var respelling in respellings.Reverse())
        {
            var word = tokens[respelling.Word];
            if (written[respelling.Stem].ToList() is not { Count: > 0 } forms) continue;
            var own = typed.Substring(word.Start, word.Length);
            var form = Nearest(own, forms);
            if (MayBeAnother(own, form)) continue;
            read.Insert(0, new ReadWord(own, form));
            text.Remove(word.Start, word.Length).Insert(word.Start, char.IsLower(own[0]) ? form.ToLower(CultureInfo.GetCultureInfo("de-DE")) : form);
        }

        return new SpelledQuestion(text.ToString(), read);
    }

    /// <summary>Says beside an answer, or in an abstention, how the question was read.</summary>
    public Answer Note(Answer answer) => answer switch
    {
        CitedAnswer cited when Read.Count > 0 => cited with { Notes = [.. cited.Notes, new AnswerNote(NoteKind.Respelled, Remark)] },
        Abstention abstention when Read.Count > 0 => abstention with { Text = $"{Remark}\n{abstention.Text}" },
        _ => answer,
    };

    private string Remark => $"Gelesen habe ich {string.Join(", ", Read.Select(word => $"„{word.Typed}“ als „{word.As}“"))}.";

    /// <summary>A letter in the place of another makes other names: Homburg is not Hamburg. A letter too many, too few or in the wrong place does not.</summary>
    private static bool MayBeAnother(string typed, string form)
    {
        var (own, other) = (Folding.Fold(typed), Folding.Fold(form));
        return LandMention.In(form) is not null || (char.IsUpper(typed[0]) && own.Length == other.Length && !own.Order().SequenceEqual(other.Order()));
    }

    /// <summary>For people, in the trace.</summary>
    public override string ToString() => Read.Count == 0 ? "nichts verschrieben" : string.Join(", ", Read.Select(word => $"„{word.Typed}“ als „{word.As}“ gelesen"));

    /// <summary>The words of what was found, by stem.</summary>
    private static ILookup<string, string> Written(SearchResult found) =>
        found.Hits
            .SelectMany(hit => WordsOf($"{PassageContext.Headings(hit)}\n{hit.Passage.Text}"))
            .Distinct(StringComparer.Ordinal)
            .ToLookup(word => CistemStemmer.Stem(Folding.Fold(word)), StringComparer.Ordinal);

    private static IEnumerable<string> WordsOf(string text) => GermanTokenizer.Tokenize(text).Select(token => text.Substring(token.Start, token.Length));

    /// <summary>Of the forms of a word the one that is nearest to what was typed.</summary>
    private static string Nearest(string typed, List<string> forms)
    {
        var distance = new EditDistance(Folding.Fold(typed));
        return forms.MinBy(form => distance.To(Folding.Fold(form), typed.Length) ?? int.MaxValue)!;
    }
}
