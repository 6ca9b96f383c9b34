using System.Globalization;
using SmartRegions.Channels.Feedback;
using SmartRegions.Channels.Questions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Channels.Operation;

/// <summary>What an operator reads of a question.</summary>
internal static class QuestionWording
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The kinds of answers in the order in which they are offered.</summary>
    public static IReadOnlyList<(string Key, string Text)> Behaviours { get; } =
    [
        ("answer", "Beantwortet"),
        ("partial", "Teilweise beantwortet"),
        ("abstention", "Ohne Antwort"),
        ("clarification", "Rückfrage"),
        ("escalation", "An Menschen verwiesen"),
        ("refusal", "Abgelehnt"),
        ("smalltalk", "Höflichkeit"),
        (AskedQuestion.Failed, "Störung"),
    ];

    public static string Behaviour(string key) => Behaviours.FirstOrDefault(known => known.Key == key).Text ?? key;

    public static string Channel(QuestionChannel channel) => channel switch
    {
        QuestionChannel.Chat => "Web-Chat",
        QuestionChannel.Api => "Schnittstelle",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Unknown channel."),
    };

    /// <summary>With the program's name, where one asked.</summary>
    public static string Channel(AskedQuestion asked) => asked.Program is { } program ? $"{Channel(asked.Channel)} ({program})" : Channel(asked.Channel);

    /// <returns>Empty where nothing was said.</returns>
    public static string Feedback(GivenFeedback? feedback) => feedback switch
    {
        null => string.Empty,
        { IsHelpful: true } => "hilfreich",
        { Reason: { } reason } => $"nicht hilfreich: {reason.German()}",
        _ => "nicht hilfreich",
    };

    /// <returns>Empty where nothing was looked up.</returns>
    public static string Confidence(double? confidence) => confidence is { } known ? known.ToString("P0", German) : string.Empty;

    public static string Milliseconds(double milliseconds) => string.Create(German, $"{milliseconds:N0} ms");

    public static string StepMilliseconds(double milliseconds) => string.Create(German, $"{milliseconds:N1}");

    public static string Score(double? score) => score is { } known ? known.ToString("N2", German) : string.Empty;

    /// <summary>The time in Germany.</summary>
    public static string Instant(DateTimeOffset instant) => GermanTime.Of(instant).ToString("dd.MM.yyyy HH:mm:ss", German);
}
