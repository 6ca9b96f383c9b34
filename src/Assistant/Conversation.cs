namespace SmartRegions.Assistant;

/// <summary>What has been said so far, oldest first.</summary>
public sealed record Conversation(IReadOnlyList<Turn> Turns)
{
    public static Conversation Empty { get; } = new([]);

    public Conversation With(Question question, Answer answer) => new([.. Turns, new Turn(question, answer)]);
}
