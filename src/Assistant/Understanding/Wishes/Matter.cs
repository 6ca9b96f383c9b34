using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.Wishes;

/// <summary>What advice is about: the question's words of matter without those that ask for the advice or say who asks.</summary>
/// <param name="Text">The words as typed, with spaces between; empty where the question names no matter.</param>
internal sealed record Matter(string Text)
{
    /// <summary>What asks for advice or describes the asker.</summary>
    private static readonly WordList AskingWords = WordList.Read(typeof(Matter), "asking-words.txt");

    public bool IsEmpty => Text.Length == 0;

    public IReadOnlyList<string> Words => Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What says who asks ("Wir sind eine Gemeinde im Hunsrück, …") names no matter; what the same sentence asks does. Sayings name none.</summary>
    public static Matter Of(UnderstoodQuestion question) => new(string.Join(' ', SentenceSplitter.Split(question.Text)
        .Select(span => AskerClause.Without(Idioms.Without(span.Of(question.Text).ToString())))
        .Select(QuestionReader.Read)
        .SelectMany(WordsIn)));

    /// <summary>Nouns and names where capitals tell them: "Pegel messen" is about Pegel.</summary>
    private static IEnumerable<string> WordsIn(UnderstoodQuestion sentence) => sentence.Words.Where(word => IsMatter(word) && !LandMention.Has(word, sentence.Words) && sentence.IsAspect(word)).Select(word => word.AsTyped);

    private static bool IsMatter(QuestionWord word) =>
        word.IsContent
        && !AskingWords.Contains(word.Folded)
        && !QuestionTypes.IsShape(word.Folded)
        && !word.Folded.All(letter => char.IsAsciiDigit(letter) || letter is '.');
}
