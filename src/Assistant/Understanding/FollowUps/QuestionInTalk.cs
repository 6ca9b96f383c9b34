namespace SmartRegions.Assistant.Understanding.FollowUps;

/// <summary>A question as it stands, and as the talk before it makes it.</summary>
/// <param name="Own">The question as it stands.</param>
/// <param name="Understood">The question with what it leans on where it certainly leans on something; otherwise as it stands.</param>
/// <param name="FollowUp">How it leans on what was said before.</param>
internal sealed record QuestionInTalk(UnderstoodQuestion Own, UnderstoodQuestion Understood, FollowUp FollowUp)
{
    /// <param name="text">The question as it stands.</param>
    /// <param name="followUp">How it leans on what was said before.</param>
    public static QuestionInTalk Of(string text, FollowUp followUp)
    {
        var own = QuestionReader.Read(text);
        return new QuestionInTalk(own, followUp is { Dependence: Dependence.Certain, Resolved: { } resolved } ? QuestionReader.Read(resolved) : own, followUp);
    }

    /// <summary>For people, in the trace.</summary>
    public override string ToString()
    {
        var leaning = FollowUp.Dependence switch { Dependence.Certain => " (knüpft an das Gespräch an)", Dependence.Possible => " (knüpft vielleicht an das Gespräch an)", _ => string.Empty };
        return $"{IntentWording.Of(Understood.Type)}: {string.Join(", ", Understood.ContentWords)}{leaning}";
    }
}
