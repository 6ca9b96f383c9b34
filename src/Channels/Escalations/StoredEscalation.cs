namespace SmartRegions.Channels.Escalations;

/// <summary>A question that was handed on to people.</summary>
/// <param name="Number">What people call it.</param>
/// <param name="Content">What was handed on.</param>
/// <param name="State">How far they are.</param>
internal sealed record StoredEscalation(EscalationNumber Number, QuestionForPeople Content, EscalationState State);

/// <param name="Number">What people call it.</param>
/// <param name="IsNew">False when the same question had been handed on before.</param>
/// <param name="KeepsMissing">Whether what the asker finds missing is kept; false also where they said nothing.</param>
internal sealed record TakenEscalation(EscalationNumber Number, bool IsNew, bool KeepsMissing);
