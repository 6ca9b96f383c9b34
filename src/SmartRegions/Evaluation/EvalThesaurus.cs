using SmartRegions.Knowledge.RelatedWords;

namespace SmartRegions.Program.Evaluation;

/// <summary>The thesaurus that evaluations search with; baselines are measured with the one of Debian.</summary>
internal static class EvalThesaurus
{
    /// <summary>Loads it, and says on the error output where there is none or it cannot be used.</summary>
    public static Thesaurus Load()
    {
        var installed = InstalledThesaurus.Load(CommonOptions.Thesaurus, cache: null);
        if (installed.Problem is { } problem) CommandLine.Complain(problem);
        if (installed.Thesaurus.Count == 0) CommandLine.Complain("Gemessen wird ohne Thesaurus; die Vergleichsstände sind mit ihm gemessen: sudo apt-get install mythes-de");
        return installed.Thesaurus;
    }
}
