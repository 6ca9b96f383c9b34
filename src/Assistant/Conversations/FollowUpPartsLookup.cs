using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.FollowUps;

namespace SmartRegions.Assistant.Conversations;

/// <summary>Looks up what leans on the talk; of several questions in one message each, with those before it as part of the talk.</summary>
/// <param name="lookup">Where each is looked up.</param>
internal sealed class FollowUpPartsLookup(FollowUpLookup lookup)
{
    /// <param name="asked">What is asked.</param>
    /// <param name="scene">What it is asked into; whose Land comes first.</param>
    /// <param name="trace">Told of each step.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns><see langword="null"/> where it leans on nothing, the sources know nothing of what was talked about, or none of several is answered.</returns>
    public async Task<LookedUp?> FindAsync(QuestionInTalk asked, Scene scene, Trace trace, CancellationToken cancellationToken)
    {
        var (own, understood, followUp) = asked;
        if (followUp.Resolved is null) return null;
        var parts = QuestionParts.AsTyped(own);
        if (parts.Count == 0) return QuestionParts.Of(understood).Count == 0 ? await lookup.FindAsync(own, followUp, scene, trace, cancellationToken) : null;

        var found = await lookup.FindAsync(own, followUp, scene, trace, cancellationToken) is { Fits: true } whole ? whole : null;
        var open = new List<UnderstoodQuestion>();
        foreach (var part in parts)
        {
            var leaning = FollowUpReader.Read(part.Text, scene.Conversation);
            var told = leaning.Resolved is null ? null : await lookup.FindAsync(part, leaning, scene, trace, cancellationToken);
            if (told is not { Fits: true })
            {
                if (found is null || !found.Finding.MissesNoneOf(part)) open.Add(part);
            }
            else found = found is null ? told : found with { Finding = found.Finding.With(told.Finding) };
            scene = scene with { Conversation = new Conversation([.. scene.Conversation.Turns, new Turn(new Question(part.Text), null)]) };
        }

        return found is null ? null : found with { Finding = open.Aggregate(found.Finding, (finding, part) => finding.Without(part)) };
    }
}
