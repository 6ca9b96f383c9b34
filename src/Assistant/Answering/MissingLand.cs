using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;

namespace SmartRegions.Assistant.Answering;

/// <summary>Decides whether to ask for the Land after looking up, where what was found tells that it decides.</summary>
internal static class MissingLand
{
    /// <param name="finding">What was found without a Land.</param>
    /// <param name="conversation">What was said before, having been asked back included.</param>
    /// <param name="profile">Who asks, as far as question and conversation tell.</param>
    /// <returns><see langword="false"/> also where the Land was asked for before, or the question is for all Länder.</returns>
    public static bool Decides(Finding finding, Conversation conversation, AskerProfile profile)
    {
        var question = finding.Evidence.Question;
        return profile.Land is null
            && !ClarificationRules.WasAskedFor(ClarificationNeed.Land, conversation)
            && (question.Type == QuestionType.Topic || ClarificationRules.AsksForTheRule(question))
            && !ClarifyingWordings.AllLaender.Fits([.. question.Words.Select(word => word.Folded)])
            && LandSections.Decide(finding);
    }
}
