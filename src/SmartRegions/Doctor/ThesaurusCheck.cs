using System.Globalization;
using SmartRegions.Knowledge.RelatedWords;

namespace SmartRegions.Program.Doctor;

/// <summary>Checks that the thesaurus is there and can be used; without it synonyms are found only where the glossary has them.</summary>
internal static class ThesaurusCheck
{
    private const string Subject = "Thesaurus";

    /// <param name="path">Its file; <see langword="null"/> where the operator wants none.</param>
    public static Finding Run(string? path)
    {
        if (path is null) return new Finding(Subject, FindingState.Fine, "abgeschaltet");
        if (!File.Exists(path)) return new Finding(Subject, FindingState.Degraded, "nicht installiert; Synonyme werden nur gefunden, wo das Glossar sie nennt", "sudo apt-get install mythes-de");
        var installed = InstalledThesaurus.Load(path, cache: null);
        return installed.Problem is { } problem
            ? new Finding(Subject, FindingState.Degraded, problem, "sudo apt-get install --reinstall mythes-de")
            : new Finding(Subject, FindingState.Fine, string.Create(CultureInfo.GetCultureInfo("de-DE"), $"{installed.Thesaurus.Count:N0} Wörter mit Synonymen oder Oberbegriffen"));
    }
}
