using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>Questions that can be asked next of advice, from <c>suggestions.txt</c>: those to which the sheets shown say more than was shown.</summary>
/// <param name="knowledge">Where the sheets are read.</param>
public sealed class AdviceSuggestions(KnowledgeAccess knowledge)
{
    private static readonly IReadOnlyList<(AdviceKind Kind, string Question)> All = [.. WordingFile.Lines(typeof(AdviceSuggestions), "suggestions.txt").Select(Of)];

    private readonly AdviceDetails _details = new(knowledge);

    /// <param name="answer">What has just been said.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="except">Questions that are not to be suggested.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns>In the order of the list; none after what is no advice.</returns>
    public async Task<IReadOnlyList<string>> AfterAsync(CitedAnswer answer, int most, IReadOnlyCollection<string> except, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(except);
        var shown = answer.Sentences.Select(sentence => sentence.Text).ToHashSet(StringComparer.Ordinal);
        var suggested = new List<string>();
        foreach (var (kind, question) in All.Where(entry => SnakeCase.Of(entry.Kind) == answer.Intent && !except.Contains(entry.Question, StringComparer.OrdinalIgnoreCase)))
        {
            if (suggested.Count == most) break;
            if (await _details.QuoteAsync(kind, answer.Citations, answer.Day, DetailOf(kind, question), cancellationToken) is { } told && SaysMoreThan(shown, told)) suggested.Add(question);
        }

        return suggested;
    }

    /// <summary>Whether something is told that is known and was not shown.</summary>
    private static bool SaysMoreThan(HashSet<string> shown, QuotedAdvice told) =>
        told.Parts.SelectMany(part => part.Sentences).Any(sentence => !shown.Contains(sentence.Text) && !UnknownStatement.Is(sentence.Text));

    private static AskedDetail DetailOf(AdviceKind kind, string question)
    {
        List<string> words = [.. QuestionReader.Read(question).Words.Select(word => word.Folded)];
        var rule = DetailRules.All.First(rule => rule.Fits(kind, words));
        return new AskedDetail(rule.Label, rule.Roles, []);
    }

    private static (AdviceKind Kind, string Question) Of(string line) => line.Split(' ', 2) is [var kind, var question]
        ? (Enum.Parse<AdviceKind>(kind, ignoreCase: true), question)
        : throw new FormatException($"\"{line}\" is no kind of advice with a question.");
}
