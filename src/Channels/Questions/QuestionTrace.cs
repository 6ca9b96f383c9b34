using System.Text.Json;
using System.Text.Json.Serialization;
using SmartRegions.Assistant;

namespace SmartRegions.Channels.Questions;

/// <summary>How an answer came about.</summary>
/// <param name="Steps">In their order.</param>
/// <param name="Passages">What was found, best first, then what is quoted without having been searched for.</param>
/// <param name="Missing">Words of the question that nothing quoted covers.</param>
internal sealed record QuestionTrace(IReadOnlyList<TracedStep> Steps, IReadOnlyList<TracedPassage> Passages, IReadOnlyList<string> Missing)
{
    public static QuestionTrace Empty { get; } = new([], [], []);

    public static QuestionTrace Of(Answer answer)
    {
        var cited = answer.CitedPlaces().ToLookup(place => place.Passage.Id);
        var found = (answer.Found.Count > 0 ? answer : answer.CitedPart() ?? answer).Found;
        var known = found.Select(hit => hit.Passage.Id).ToHashSet();
        return new QuestionTrace(
            [.. answer.Trace.Select(entry => new TracedStep(TraceEntry.NameOf(entry.Step), entry.Outcome, Math.Round(entry.Milliseconds, 2)))],
            [
                .. found.Select(hit => TracedPassage.Of(hit.Document, hit.Passage, Math.Round(hit.Score, 3), cited.Contains(hit.Passage.Id))),
                .. cited.Where(places => !known.Contains(places.Key)).Select(places => TracedPassage.Of(places.First().Document, places.First().Passage, score: null, isQuoted: true)),
            ],
            answer.CitedPart()?.Missing ?? []);
    }

    public static QuestionTrace Read(string json) => JsonSerializer.Deserialize(json, TraceJson.Default.QuestionTrace) ?? Empty;

    public string Write() => JsonSerializer.Serialize(this, TraceJson.Default.QuestionTrace);
}

/// <param name="Step">Its name.</param>
/// <param name="Outcome">What it decided and why, in German.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record TracedStep(string Step, string Outcome, double Milliseconds);

/// <param name="Document">Id of the document.</param>
/// <param name="Passage">Id of the passage.</param>
/// <param name="Title">Of the document.</param>
/// <param name="Place">Heading or page, in German; possibly empty.</param>
/// <param name="Score">Comparable within one question; <see langword="null"/> for what was not searched for.</param>
/// <param name="IsQuoted">Whether the answer quotes it.</param>
internal sealed record TracedPassage(string Document, string Passage, string Title, string Place, double? Score, bool IsQuoted)
{
    public static TracedPassage Of(Knowledge.Documents.Document document, Knowledge.Documents.Passage passage, double? score, bool isQuoted) =>
        new(document.Id.Value, passage.Id.Value, document.Title, passage.Pages?.ToString() ?? (passage.HeadingPath is [.., var heading] ? heading : string.Empty), score, isQuoted);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(QuestionTrace))]
internal sealed partial class TraceJson : JsonSerializerContext;
