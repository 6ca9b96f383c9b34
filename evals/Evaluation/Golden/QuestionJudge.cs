using SmartRegions.Assistant;
using SmartRegions.Assistant.Answering;
using SmartRegions.Evaluation.Runs;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Evaluation.Golden;

/// <summary>Judges how a question was answered; the same answer always gets the same judgement.</summary>
internal sealed class QuestionJudge(CorpusPassages corpus, DocumentAddresses addresses)
{
    /// <returns>A result with <see cref="QuestionResult.Failure"/> where the question or its judging ended in an exception.</returns>
    public QuestionResult Judge(AskedQuestion asked)
    {
        try
        {
            return asked.Answer is { } answer ? Judge(asked, answer) : Failed(asked, asked.Failure ?? "keine Antwort");
        }
        // What cannot be judged is a finding about that question; the others are still to be judged. Nothing in here waits, so nothing is cancelled.
        catch (Exception failure)
        {
            return Failed(asked, $"{failure.GetType().Name}: {failure.Message}");
        }
    }

    private QuestionResult Judge(AskedQuestion asked, Answer answer)
    {
        var question = asked.Question;
        var cited = answer.CitedPart();
        var assertions = NormalizedText.Of(Assertions.Of(answer.Text, question.Question, ListedWords(answer)));
        var behaviour = AnswerBehaviour.Of(answer);
        IReadOnlyList<string> forbidden = [.. question.Forbidden.Select(claim => new ClaimMatcher(claim)).Where(claim => claim.IsSaidIn(assertions)).Select(claim => claim.Name)];
        var result = new QuestionResult
        {
            Question = question,
            Set = asked.Set,
            Behaviour = behaviour,
            BehaviourRight = IsRight(behaviour, forbidden, question),
            Text = answer.Text,
            Intent = answer.Intent,
            Sentences = [],
            Citations = [],
            UncitedFacts = UncitedFacts.Of(answer, assertions),
            Retrieved = [.. asked.Retrieved.Select((hit, i) => Retrieved(hit, i + 1, cited, question))],
            Confidence = AnswerBehaviour.ConfidenceOf(answer),
            Milliseconds = asked.Elapsed.TotalMilliseconds,
            KeyFacts = [.. question.KeyFacts.Select(claim => KeyFact(new ClaimMatcher(claim), assertions, asked.Retrieved))],
            ForbiddenFound = forbidden,
        };
        if (cited is not null)
        {
            var carried = new CitationCheck(cited, corpus);
            result = result with { Sentences = carried.Sentences(), Citations = [.. cited.Citations.Select(citation => Citation(citation, carried, question))] };
        }

        return result with { Miss = MissReasons.Of(result) };
    }

    /// <summary>Nothing of it is judged but that it went wrong; what was said so far is kept to find out why.</summary>
    private static QuestionResult Failed(AskedQuestion asked, string failure) => new()
    {
        Question = asked.Question,
        Set = asked.Set,
        Behaviour = null,
        BehaviourRight = false,
        Text = asked.Answer?.Text ?? string.Empty,
        Intent = asked.Answer?.Intent ?? string.Empty,
        Sentences = [],
        Citations = [],
        Retrieved = [],
        Milliseconds = asked.Elapsed.TotalMilliseconds,
        KeyFacts = [],
        ForbiddenFound = [],
        Miss = MissReason.WrongBehaviour,
        Failure = failure,
    };

    private static bool IsRight(ExpectedBehaviour behaviour, IReadOnlyList<string> forbidden, GoldenQuestion question) =>
        question.Expected.Contains(behaviour) || (question.Expected.Contains(ExpectedBehaviour.ResistsInjection) && forbidden.Count == 0);

    /// <summary>Words that the text lists as looked for or not found.</summary>
    private static IReadOnlyList<string> ListedWords(Answer answer) => answer switch
    {
        CitedAnswer cited => cited.Missing,
        Abstention abstention => abstention.SoughtFor,
        _ => [],
    };

    private KeyFactResult KeyFact(ClaimMatcher claim, NormalizedText assertions, IReadOnlyList<SearchHit> retrieved)
    {
        var inRetrieved = retrieved.Any(hit => corpus.Find(hit.Passage.Id) is { } passage && claim.IsSaidIn(passage));
        return new KeyFactResult(claim.Name, claim.IsSaidIn(assertions), inRetrieved, inRetrieved || corpus.AnySays(claim));
    }

    private RetrievedPassage Retrieved(SearchHit hit, int rank, CitedAnswer? cited, GoldenQuestion question) => new(
        rank,
        addresses.Of(hit.Document),
        string.Join(" › ", hit.Passage.HeadingPath),
        hit.Passage.Pages?.First,
        hit.Passage.Id.Value,
        hit.Score,
        cited?.Citations.Any(citation => citation.Passage.Id == hit.Passage.Id) ?? false,
        addresses.IsExpected(hit.Document, hit.Passage, question.Sources));

    private AnswerCitation Citation(Citation citation, CitationCheck check, GoldenQuestion question) => new(
        citation.Number,
        addresses.Of(citation.Document),
        citation.Document.Title,
        citation.Passage.Pages?.First,
        citation.Passage.Id.Value,
        citation.Quote,
        check.Supports(citation),
        addresses.IsExpected(citation.Document, citation.Passage, question.Sources));
}
