using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>Leads through the stocktaking: one question a turn, then the result.</summary>
internal sealed class StocktakingInterview(KnowledgeAccess knowledge)
{
    private readonly StocktakingAdvice _advice = new(knowledge);
    private readonly StocktakingGuides _guides = new(knowledge);

    /// <param name="dialogue">Where it stands.</param>
    /// <param name="text">What is said now.</param>
    /// <param name="replies">Gives the answers.</param>
    /// <param name="trace">Told of the move.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> when the text is about something else.</returns>
    public async Task<Answer?> ContinueAsync(StocktakingDialogue dialogue, string text, Replies replies, Trace trace, CancellationToken cancellationToken)
    {
        var move = dialogue.MoveOf(text);
        if (move == StocktakingMove.None) return null;
        var next = dialogue.After(text);
        trace.Add(TraceStep.Stocktaking, $"{move.German()}: {next.Replies.Count} von {StocktakingQuestion.All.Count} Fragen beantwortet");
        if (move == StocktakingMove.Stop) return replies.Say(StocktakingWording.Stopped, StocktakingWording.Intent);
        if (move == StocktakingMove.NextSteps && await _advice.NextStepsAsync(next.Replies, cancellationToken) is { } steps) return replies.Advise(AdviceKind.Stocktaking, steps);
        if (move == StocktakingMove.Description && SelfDescription.OfOneself(text) is { } said) return replies.AskStocktaking(next.Step, StocktakingWording.AskWho(next.Step, said));
        if (move == StocktakingMove.Puzzled) return replies.AskStocktaking(next.Step, StocktakingWording.Explain(next.Step, (await _guides.FindAsync(StocktakingQuestion.All[next.Step - 1].Topic, cancellationToken))?.Document.Title));
        if (!next.IsComplete) return replies.AskStocktaking(next.Step, StocktakingWording.Ask(next.Step, isStart: move == StocktakingMove.Start, understood: move == StocktakingMove.Reply ? next.Replies[^1] : null));
        return await _advice.AdviseAsync(next.Replies, cancellationToken) is { } advice
            ? replies.Advise(AdviceKind.Stocktaking, advice)
            : replies.Say(StocktakingWording.Result(StocktakingResult.Of(next.Replies), next.Replies), StocktakingWording.Intent);
    }

    /// <summary>An answer to something else, with a word on how the dialogue goes on.</summary>
    public static Answer Remind(Answer answer, int step)
    {
        var reminder = StocktakingWording.Interrupted(step);
        var reminding = answer with { Text = $"{answer.Text}\n\n{reminder}" };
        return reminding is CitedAnswer cited ? cited with { Parts = [.. cited.Parts, new AnswerPart(null, reminder, [])] } : reminding;
    }
}
