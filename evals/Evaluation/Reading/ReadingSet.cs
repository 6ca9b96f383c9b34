using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartRegions.Evaluation.Reading;

/// <summary>A SQuAD file (Rajpurkar et al. 2016, version 1.1; of version 2 the questions without answer are read as well): paragraphs and questions whose answers are spans of them.</summary>
public sealed record ReadingSet([property: JsonRequired, JsonPropertyName("data")] IReadOnlyList<ReadingArticle> Articles)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <exception cref="InvalidDataException">The file is not in SQuAD's layout, or an entry of a list is null; the message is German.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<ReadingSet> LoadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonFile.ReadAsync<ReadingSet>(file, Json, cancellationToken);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Die Datei ist keine Lesesammlung im SQuAD-Format: {JsonFile.Reason(exception)}.", exception);
        }
    }
}

/// <param name="Title">Empty where the file gives none.</param>
/// <param name="Paragraphs">In the order of the article.</param>
public sealed record ReadingArticle(string? Title, [property: JsonRequired] IReadOnlyList<ReadingParagraph> Paragraphs);

/// <param name="Context">The paragraph's text.</param>
/// <param name="Questions">What is asked about it.</param>
public sealed record ReadingParagraph(
    [property: JsonRequired] string Context, [property: JsonRequired, JsonPropertyName("qas")] IReadOnlyList<ReadingQuestion> Questions);

/// <param name="Id">Unique in the file.</param>
/// <param name="Question">In German.</param>
/// <param name="Answers">Spans of the paragraph, any of which is right; none where the paragraph does not answer it.</param>
public sealed record ReadingQuestion([property: JsonRequired] string Id, [property: JsonRequired] string Question, [property: JsonRequired] IReadOnlyList<ReadingSpan> Answers);

/// <param name="Start">Offset in the paragraph, in characters.</param>
/// <param name="Text">The span's text.</param>
public sealed record ReadingSpan([property: JsonPropertyName("answer_start")] int Start, [property: JsonRequired] string Text);
