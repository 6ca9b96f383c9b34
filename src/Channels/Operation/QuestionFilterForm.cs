using System.Globalization;
using Microsoft.AspNetCore.Http;
using SmartRegions.Channels.Questions;

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

    public static QuestionFilterForm Of(IQueryCollection query)
    {
        string Field(string name) => query[name].ToString() is { Length: <= LongestText } text ? text.Trim() : string.Empty;
        return new QuestionFilterForm(Field("von"), Field("bis"), Field("verhalten"), Field("sicherheit"), Field("rueckmeldung"), Field("kanal"), Field("text"));
    }

    public QuestionFilter ToFilter() => new()
    {
        From = DayIn(From) is { } first ? QuestionWording.Beginning(first) : null,
        Before = DayIn(To) is { } last && last < DateOnly.MaxValue ? QuestionWording.Beginning(last.AddDays(1)) : null,
        Behaviour = Behaviour.Length == 0 ? null : Behaviour,
        LeastConfidence = Confidence switch { "niedrig" => 0, "mittel" => LowBelow, "hoch" => HighFrom, _ => null },
        ConfidenceBelow = Confidence switch { "niedrig" => LowBelow, "mittel" => HighFrom, _ => null },
        Feedback = Feedback switch { "ja" => FeedbackFilter.Helpful, "nein" => FeedbackFilter.NotHelpful, "irgendeine" => FeedbackFilter.Any, "keine" => FeedbackFilter.None, _ => null },
        Channel = Channel switch { "chat" => QuestionChannel.Chat, "api" => QuestionChannel.Api, _ => null },
        Text = Text.Length == 0 ? null : Text,
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

    private static DateOnly? DayIn(string text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 9000 ? day : null;
}
