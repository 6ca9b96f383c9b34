using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Assistant.Conversations;

/// <summary>
/// Who asks, as far as this question and the conversation before it tell. What is known from elsewhere is replaced by what people said of themselves,
/// newest last, and for this one question by what it names. A Land that was only asked about before is better than none.
/// </summary>
internal static class ProfileReader
{
    /// <param name="text">What is asked now.</param>
    /// <param name="conversation">What was said before.</param>
    /// <param name="given">What is known from elsewhere.</param>
    public static AskerProfile Read(string text, Conversation conversation, AskerProfile given) =>
        LastNamedLand(conversation).With(Remembered(text, conversation, given)).With(ProfileMention.In(text));

    /// <summary>What holds for the rest of the conversation: without what the question merely names.</summary>
    public static AskerProfile Remembered(string text, Conversation conversation, AskerProfile given)
    {
        var known = given;
        var turns = conversation.Turns;
        var isAdvised = false;
        for (var i = 0; i < turns.Count; i++)
        {
            known = known.With(SaidIn(turns[i].Question.Text, OpenQuestion.After(turns, i), isAdvised));
            isAdvised |= AdviceReader.Read(QuestionReader.Read(PlainGerman.Of(turns[i].Question.Text))) is not null;
        }

        return known.With(SaidIn(text, OpenQuestion.After(turns, turns.Count), isAdvised));
    }

    /// <summary>Advice offers to choose more exactly by Land and size: from then on "Hessen, 4.200" says who asks.</summary>
    private static AskerProfile SaidIn(string text, OpenQuestion? open, bool isAdvised)
    {
        if (open is { Need: ClarificationNeed.Land } && ClarifiedQuestion.IsReply(text)) return SelfDescription.InReply(text);
        return (isAdvised ? SelfDescription.OfOneself(text) : SelfDescription.OfLandAndSize(text)) ?? SelfDescription.In(text);
    }

    private static AskerProfile LastNamedLand(Conversation conversation) =>
        new() { Land = conversation.Turns.Reverse().Select(turn => LandMention.In(turn.Question.Text)).FirstOrDefault(land => land is not null) };
}
