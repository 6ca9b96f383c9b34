using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Assistant.Understanding.Clarifying;

/// <summary>Puts a question and the reply to what was asked back together: "In NRW" belongs to the question about procurement before it.</summary>
internal static partial class ClarifiedQuestion
{
    private const int LongestReply = 8;

    /// <summary>Words that a sentence may have that says who asks.</summary>
    private const int LongestSelfDescription = 20;

    /// <returns>
    /// The earlier question with the reply, the earlier question alone where the reply is "weiß nicht", or the text as it is when it is a question of its own.
    /// </returns>
    public static string Of(string text, Conversation conversation)
    {
        if (OpenQuestion.After(conversation.Turns, conversation.Turns.Count) is not { } open || !IsReply(text)) return text;
        // What does not tell the Land after all helps to find nothing either.
        if (open.Need == ClarificationNeed.Land && !IsIndifferent(text) && LandMention.InReply(text) is { } land && LandMention.In(text) is null) return $"{LandWording.In(land)} {open.Text}";
        // Where a situation is told before the question, the Land belongs to what is asked.
        if (open.Need == ClarificationNeed.Land && LandMention.In(text) is { } own && SelfDescription.OfOneself(text) is not null && TypedSentences.Of(open.Text).Count > 1)
            return $"{open.Text.TrimEnd('?', ' ')} {LandWording.In(own)}?";
        var tellsNothing = IsIndifferent(text) || open.IsMissedBy(text) || (open.IsRepeated && LandMention.In(text) is null);
        var reply = tellsNothing ? string.Empty : Inhabitants().Replace(text, string.Empty).Trim().TrimEnd(',');
        return reply.Length == 0 ? open.Text : $"{reply} {open.Text}";
    }

    /// <summary>True for a reply to the question for the Land that names none, so that it is asked once more.</summary>
    public static bool MissesLand(string text, Conversation conversation) =>
        OpenQuestion.After(conversation.Turns, conversation.Turns.Count) is { } open && open.IsMissedBy(text);

    /// <summary>True for what can be a reply: a few words, or a sentence about the asker, that ask nothing.</summary>
    public static bool IsReply(string text)
    {
        if (text.TrimEnd().EndsWith('?') || QuestionReader.Read(text) is not { Type: QuestionType.Topic or QuestionType.Which, Words.Count: > 0 and var words }) return false;
        // "Fördermittel für Rufbusse" is a question of its own, whatever was asked back.
        if (AdviceReader.Read(QuestionReader.Read(text)) is not null) return false;
        return words <= LongestReply || IsIndifferent(text) || (words <= LongestSelfDescription && SelfDescription.In(text) != AskerProfile.Unknown);
    }

    /// <summary>"Weiß ich nicht", "egal", "allgemein": the asker does not want to say.</summary>
    public static bool IsIndifferent(string text) => ClarifyingWordings.Indifferent.Fits(FoldedText.Words(text));

    /// <summary>How many people live there is remembered of the asker; no source is found by it.</summary>
    [GeneratedRegex(
        @"(mit )?(rund |etwa |ca\.? |knapp )?\b[0-9][0-9.]*( [0-9]{3})*( ?(tsd\.?|tausend))? ?(einwohner\w*|ew\b|seelen|leute)|\b[0-9]{1,3}\.[0-9]{3}\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Inhabitants();
}
