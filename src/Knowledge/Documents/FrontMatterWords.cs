using System.Collections.Frozen;

namespace SmartRegions.Knowledge.Documents;

/// <summary>The words by which a front matter, and a search kept to some documents, name kinds and grades; in any case.</summary>
public static class FrontMatterWords
{
    /// <summary>The value of <c>art</c>.</summary>
    public static FrozenDictionary<string, DocumentKind> Kinds { get; } = new Dictionary<string, DocumentKind>
    {
        ["leitfaden"] = DocumentKind.Guide,
        ["projekt"] = DocumentKind.Project,
        ["loesung"] = DocumentKind.Solution,
        ["lösung"] = DocumentKind.Solution,
        ["foerderung"] = DocumentKind.Funding,
        ["förderung"] = DocumentKind.Funding,
        ["anlaufstelle"] = DocumentKind.ContactPoint,
        ["qualifizierung"] = DocumentKind.Training,
        ["faq"] = DocumentKind.Faq,
        ["sonstiges"] = DocumentKind.Other,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of <c>evidenz</c>.</summary>
    public static FrozenDictionary<string, EvidenceGrade> Grades { get; } = new Dictionary<string, EvidenceGrade>
    {
        ["norm"] = EvidenceGrade.Norm,
        ["leitfaden"] = EvidenceGrade.Guide,
        ["evaluation"] = EvidenceGrade.Evaluation,
        ["projektbericht"] = EvidenceGrade.ProjectReport,
        ["position"] = EvidenceGrade.Position,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of <c>evidenz</c> of a source that a document rests on, with what readers are told.</summary>
    public static FrozenDictionary<string, string> SourceGrades { get; } = new Dictionary<string, string>
    {
        ["norm"] = "Norm",
        ["amtlich"] = "amtliche Angabe",
        ["leitfaden"] = "Leitfaden",
        ["evaluation"] = "Evaluation oder Studie",
        ["projektbericht"] = "Projektangabe, nicht evaluiert",
        ["verband"] = "Verbandsmitteilung",
        ["presse"] = "Presse oder Fachmedium",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary><c>faq, foerderung, leitfaden, …</c>, for messages that name what is possible; a word that may be written in two ways stands there once.</summary>
    /// <param name="words">The keys of one of the above.</param>
    public static string Listed(IEnumerable<string> words) => string.Join(", ", words.Where(word => word.All(char.IsAscii)).Order(StringComparer.Ordinal));
}
