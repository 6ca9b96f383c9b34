using System.Globalization;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice.Stocktaking;
using SmartRegions.Assistant.Handouts;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Channels.Handouts;

/// <summary>Makes hand-outs of conversations.</summary>
internal sealed class ConversationHandouts(ConversationReplay replay, TimeProvider time)
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <param name="conversation">Which one.</param>
    /// <param name="only">Number of the one question whose answer is handed out; <see langword="null"/> for all.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns><see langword="null"/> where there is nothing to hand out.</returns>
    public async Task<Handout?> OfAsync(ConversationId conversation, long? only, CancellationToken cancellationToken)
    {
        var turns = await replay.OfAsync(conversation, only, cancellationToken);
        var shown = turns.Where(turn => only is null || turn.Number == only).ToList();
        if (shown.Count == 0) return null;
        var upTo = new Conversation([.. turns.Where(turn => turn.Number <= shown[^1].Number).Select(turn => turn.Turn)]);
        var given = shown[^1].Given;
        var handout = only is not null && shown[0].Turn.Answer is CitedAnswer ? StocktakingHandout.Of(upTo, given, time) : null;
        handout ??= ConversationHandout.Of(upTo, [.. shown.Select(turn => turn.Turn)], given, time);
        return handout is null ? null : handout with { Blocks = [.. Remarks(shown, turns.Count, only), .. handout.Blocks] };
    }

    private static IEnumerable<HandoutBlock> Remarks(IReadOnlyList<ReplayedTurn> shown, int all, long? only)
    {
        if (only is null && all == ConversationReplay.MostQuestions) yield return new HandoutParagraph(string.Create(German, $"Der Vermerk enthält die letzten {ConversationReplay.MostQuestions} Fragen des Gesprächs."));
        var changed = shown.Count(turn => !turn.IsAsShown && turn.Turn.Answer is CitedAnswer or Abstention);
        if (changed > 0) yield return new HandoutParagraph(changed == 1 && shown.Count == 1 ? ChangedOne : string.Create(German, $"Hinweis: {(changed == 1 ? "Eine Antwort lautet" : $"{changed} Antworten lauten")} heute anders als im Gespräch gezeigt, weil sich die Wissensbasis oder das Datum seither geändert hat. Der Vermerk gibt den heutigen Stand wieder."));
    }

    private const string ChangedOne = "Hinweis: Diese Antwort lautet heute anders als im Gespräch gezeigt, weil sich die Wissensbasis oder das Datum seither geändert hat. Der Vermerk gibt den heutigen Stand wieder.";
}
