using System.Globalization;
using Microsoft.AspNetCore.Http;
using SmartRegions.Channels.Questions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Channels.Operation;

/// <summary>The filter as an operator sets it, which is also how it stands in the address; what is empty or illegible does not matter.</summary>
internal sealed record QuestionFilterForm(string From, string To, string Behaviour, string Confidence, string Feedback, string Channel, string Text)
{
    private const string Day = "yyyy-MM-dd";
    private const int LongestText = 200;
    private const double LowBelow = 0.5;
    private const double HighFrom = 0.8;

    public static IReadOnlyList<(string Key, string Text)> Confidences { get; } = [("niedrig", "unter 50 %"), ("mittel", "50 bis unter 80 %"), ("hoch", "ab 80 %")];

    public static IReadOnlyList<(string Key, string Text)> Feedbacks { get; } = [("ja", "hilfreich"), ("nein", "nicht hilfreich"), ("irgendeine", "vorhanden"), ("keine", "keine")];

    public static IReadOnlyList<(string Key, string Text)> Channels { get; } = [("chat", "Web-Chat"), ("api", "Schnittstelle")];

    /// <summary>German sentences, what is illegible; mostly none.</summary>
    public IReadOnlyList<string> Problems => [.. new[]
    {
        DayProblem("Von", From),
        DayProblem("Bis", To),
        DayIn(From) > DayIn(To) ? "„Von“ liegt nach „Bis“." : null,
        ChoiceProblem("Verhalten", Behaviour, QuestionWording.Behaviours),
        ChoiceProblem("Sicherheit", Confidence, Confidences),
        ChoiceProblem("Rückmeldung", Feedback, Feedbacks),
        ChoiceProblem("Kanal", Channel, Channels),
        Text.Length > LongestText ? $"Der gesuchte Text darf höchstens {LongestText} Zeichen haben." : null,
    }.OfType<string>()];

    /// <remarks>Of what is too long no more is kept than shows that it is.</remarks>
    public static QuestionFilterForm Of(IQueryCollection query)
    {
        string Field(string name) => query[name].ToString().Trim() is { Length: > LongestText } text ? text[..(LongestText + 1)] : query[name].ToString().Trim();
        return new QuestionFilterForm(Field("von"), Field("bis"), Field("verhalten"), Field("sicherheit"), Field("rueckmeldung"), Field("kanal"), Field("text"));
    }

    public QuestionFilter ToFilter() => new()
    {
        From = DayIn(From) is { } first ? GermanTime.Beginning(first) : null,
        Before = DayIn(To) is { } last ? GermanTime.Beginning(last.AddDays(1)) : null,
        Behaviour = IsAmong(QuestionWording.Behaviours, Behaviour) ? Behaviour : null,
        LeastConfidence = Confidence switch { "niedrig" => 0, "mittel" => LowBelow, "hoch" => HighFrom, _ => null },
        ConfidenceBelow = Confidence switch { "niedrig" => LowBelow, "mittel" => HighFrom, _ => null },
        Feedback = Feedback switch { "ja" => FeedbackFilter.Helpful, "nein" => FeedbackFilter.NotHelpful, "irgendeine" => FeedbackFilter.Any, "keine" => FeedbackFilter.None, _ => null },
        Channel = Channel switch { "chat" => QuestionChannel.Chat, "api" => QuestionChannel.Api, _ => null },
        Text = Text.Length is 0 or > LongestText ? null : Text,
    };

    /// <summary>The filter in an address; what is not set is left out.</summary>
    /// <param name="page">Which page of the list, from 1.</param>
    public string ToQuery(int page = 1)
    {
        (string Name, string Value)[] fields =
        [
            ("von", From), ("bis", To), ("verhalten", Behaviour), ("sicherheit", Confidence), ("rueckmeldung", Feedback), ("kanal", Channel), ("text", Text),
            ("seite", page == 1 ? string.Empty : page.ToString(CultureInfo.InvariantCulture)),
        ];
        return QueryString.Create(fields.Where(field => field.Value.Length > 0).Select(field => KeyValuePair.Create(field.Name, (string?)field.Value))).ToString();
    }

    private static string? DayProblem(string field, string text) =>
        text.Length == 0 || DayIn(text) is not null ? null : $"„{field}“: „{text}“ ist kein Datum; erwartet wird zum Beispiel 2026-03-09.";

    private static string? ChoiceProblem(string field, string key, IReadOnlyList<(string Key, string Text)> choices) =>
        key.Length == 0 || IsAmong(choices, key) ? null : $"„{field}“: „{key}“ gibt es nicht; möglich sind {string.Join(", ", choices.Select(choice => choice.Key))}.";

    private static bool IsAmong(IReadOnlyList<(string Key, string Text)> choices, string key) => choices.Any(choice => choice.Key == key);

    private static DateOnly? DayIn(string text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000 ? day : null;
}
