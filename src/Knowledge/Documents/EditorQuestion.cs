using System.Text.Json.Serialization;

namespace SmartRegions.Knowledge.Documents;

/// <summary>
/// A question that lines of a passage answer, in the words of people who do not know those of the passage. Expanding documents by questions closes
/// the gap between both vocabularies (Nogueira et al. 2019, "Document Expansion by Query Prediction"); here editors write them.
/// </summary>
/// <param name="Text">As somebody would ask it, or the key words they would type.</param>
/// <param name="FirstLine">Of the passage's text, from 0.</param>
/// <param name="EndLine">The line behind the last.</param>
public sealed record EditorQuestion(
    [property: JsonPropertyName("text")] string Text, [property: JsonPropertyName("first_line")] int FirstLine, [property: JsonPropertyName("end_line")] int EndLine);
