using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>How much a source carries, in plain German.</summary>
public static class EvidenceWording
{
    public static string Of(EvidenceGrade grade) => grade switch
    {
        EvidenceGrade.Norm => "Norm",
        EvidenceGrade.Guide => "Leitfaden",
        EvidenceGrade.Evaluation => "Evaluation",
        EvidenceGrade.ProjectReport => "Projektbericht, nicht evaluiert",
        EvidenceGrade.Position => "Position eines Verbands oder Anbieters",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "Unknown grade."),
    };

    /// <summary><c>Stand 2024; Projektbericht, nicht evaluiert; Stufe Pilot</c>: how far what a document says carries.</summary>
    public static string Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string?[] parts =
        [
            document.Validity.AsOf is { } day ? $"Stand {day.ToGerman()}" : "ohne Stand",
            document.Evidence is { } grade ? Of(grade) : null,
            document.Stage is { } stage ? $"Stufe {stage}" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }
}
