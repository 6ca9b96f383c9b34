using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using SmartRegions.Assistant;

namespace SmartRegions.Channels.Api.Asking;

/// <summary>A question with what belongs to it; the fields are those of a line for <c>ask --batch</c>.</summary>
internal sealed record AskRequest([property: JsonRequired] string Question, string? Id = null, IReadOnlyList<string>? History = null, string? Land = null, int? Inhabitants = null)
{
    /// <returns>What the sender is told; <see langword="null"/> when nothing is wrong.</returns>
    public IResult? Problem() => this switch
    {
        _ when string.IsNullOrWhiteSpace(Question) => ApiProblems.MissingFields(["question"]),
        { Question.Length: > ApiLimits.QuestionLength } => TooLong("question"),
        { Id.Length: > ApiLimits.IdLength } => ApiProblems.BadField("id", $"Höchstens {ApiLimits.IdLength} Zeichen."),
        { History.Count: > ApiLimits.History } => ApiProblems.BadField("history", $"Höchstens die letzten {ApiLimits.History} Fragen."),
        { History: { } history } when history.Any(earlier => earlier is null) => ApiProblems.BadField("history", "Erwartet wird eine Liste von Fragen als Text."),
        { History: { } history } when history.Any(earlier => earlier.Length > ApiLimits.QuestionLength) => TooLong("history"),
        { Land: { } land } when !Knowledge.Documents.Land.TryParse(land, out _) => ApiProblems.BadField("land", $"Unbekanntes Bundesland. Möglich sind: {string.Join(", ", Knowledge.Documents.Land.All.Select(known => known.Code))}."),
        { Inhabitants: < 1 or > AskerProfile.MostInhabitants } => ApiProblems.BadField("inhabitants", "Erwartet wird die Einwohnerzahl der Kommune, von 1 bis 20.000.000."),
        _ => null,
    };

    public AskerProfile ToProfile() => new() { Land = Knowledge.Documents.Land.TryParse(Land, out var land) ? land : null, Inhabitants = Inhabitants };

    private static IResult TooLong(string field) => ApiProblems.BadField(field, $"Höchstens {ApiLimits.QuestionLength} Zeichen je Frage; ganze Dokumente lassen sich hier nicht prüfen.");
}
