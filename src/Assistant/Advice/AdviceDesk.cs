using SmartRegions.Assistant.Advice.Comparing;
using SmartRegions.Assistant.Advice.Dates;
using SmartRegions.Assistant.Advice.Funding;
using SmartRegions.Assistant.Advice.Office;
using SmartRegions.Assistant.Advice.Peers;
using SmartRegions.Assistant.Advice.Reuse;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Assistant.Advice;

/// <summary>Hands a question to the skill that its kind of advice needs.</summary>
internal sealed class AdviceDesk(KnowledgeAccess knowledge)
{
    /// <summary>Advice on a wish, where the documents have something to say to this asker.</summary>
    /// <param name="wish">What is wished for.</param>
    /// <param name="turn">By whom, and what makes the answer.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> when the skill finds nothing.</returns>
    public async Task<Answer?> AnswerAsync(AdviceWish wish, CurrentTurn turn, CancellationToken cancellationToken)
    {
        var result = await AdviseAsync(wish.Kind, AdviceRequest.Of(wish, turn.Scene), cancellationToken);
        turn.Trace.Add(TraceStep.Advice, $"{IntentWording.Of(wish.Kind)} zu „{Matter.Of(wish.Question).Text}“: {(result is null ? "nichts passt" : "gegeben")}");
        return result is null ? null : turn.Replies.Advise(wish.Kind, result);
    }

    /// <returns><see langword="null"/> when the skill finds nothing.</returns>
    public async Task<AdviceResult?> AdviseAsync(AdviceKind kind, AdviceRequest request, CancellationToken cancellationToken) =>
        (kind is AdviceKind.Funding or AdviceKind.Office or AdviceKind.Comparison ? await new LandComparison(knowledge).AdviseAsync(request, cancellationToken) : null)
        ?? await AdviseOneAsync(kind, request, cancellationToken);

    private Task<AdviceResult?> AdviseOneAsync(AdviceKind kind, AdviceRequest request, CancellationToken cancellationToken) => kind switch
    {
        AdviceKind.Funding => new FundingAdvice(knowledge).AdviseAsync(request, cancellationToken),
        AdviceKind.Office => new OfficeAdvice(knowledge).AdviseAsync(request, cancellationToken),
        AdviceKind.Dates => new DatesAdvice(knowledge).AdviseAsync(request, cancellationToken),
        AdviceKind.Peers => new PeerAdvice(knowledge).AdviseAsync(request, cancellationToken),
        AdviceKind.Comparison => new ComparisonAdvice(knowledge).AdviseAsync(request, cancellationToken),
        AdviceKind.Reuse => new ReuseAdvice(knowledge).AdviseAsync(request, cancellationToken),
        _ => Task.FromResult<AdviceResult?>(null),
    };
}
