using SmartRegions.Assistant.Advice.FollowUps;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.FollowUps;
using SmartRegions.Assistant.Understanding.Wishes;

namespace SmartRegions.Assistant.Advice;

/// <summary>Advice that a question asks for.</summary>
/// <param name="Kind">The advice.</param>
/// <param name="Question">The question, resolved where it leans on an earlier one.</param>
internal sealed record AdviceWish(AdviceKind Kind, UnderstoodQuestion Question)
{
    /// <summary>For whom else than the asker it is wanted.</summary>
    public AskerChange Change { get; init; } = AskerChange.None;

    /// <param name="own">The question as it stands.</param>
    /// <param name="followUp">How it leans on what was said before.</param>
    /// <returns><see langword="null"/> for a question that is looked up.</returns>
    public static AdviceWish? Of(UnderstoodQuestion own, FollowUp followUp)
    {
        if (AdviceReader.Read(own) is { } alone && StandsAlone(alone, own)) return new AdviceWish(alone, own);
        var understood = followUp is { Dependence: Dependence.Certain, Resolved: { } certain } ? QuestionReader.Read(certain) : own;
        if (followUp.LacksWhatItLeansOn || understood.IsFragment || AdviceReader.Read(understood) is not { } kind) return null;
        // What asks something of its own of what was said before does not wish for it again: "Brauche ich dafür einen Ratsbeschluss?" after an office.
        if (understood != own && own.Type != QuestionType.Topic && own.Words.Any(own.IsAspect) && AdviceReader.Read(own) is null) return null;
        // "Vorbilder in unserer Nähe?" after a question on rain gauges is about those.
        return new AdviceWish(kind, Matter.Of(understood).IsEmpty && followUp.Resolved is { } resolved ? QuestionReader.Read(resolved) : understood);
    }

    /// <summary>"Wer hilft uns?" and "Welche Förderung gibt es?" need no matter; "Gibt es dafür Geld?" points to one, "Wer berät uns da zu Smart City?" to none.</summary>
    private static bool StandsAlone(AdviceKind kind, UnderstoodQuestion question) =>
        (kind == AdviceKind.Office && OfficeTopic.IsTheField(question)) || (kind is AdviceKind.Funding or AdviceKind.Office or AdviceKind.Dates && !Reference.PointsBack(question.Text));
}
