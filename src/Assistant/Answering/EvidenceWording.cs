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
        EvidenceGrade.ProjectReport => "Projektbericht",
        EvidenceGrade.Position => "Position eines Verbands oder Anbieters",
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "Unknown grade."),
    };
}
