using System.Text;
using SmartRegions.Evaluation.Report.Attachments;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Evaluation.Report;

/// <summary>The page of a run as a file.</summary>
public static class ReportFile
{
    /// <summary>Writes the page as UTF-8; the file appears complete or not at all, and takes the place of one that is there.</summary>
    /// <param name="run">What is shown.</param>
    /// <param name="baseline">What it is compared with.</param>
    /// <param name="file">Path; its folder is created.</param>
    /// <param name="attached">What other measurements add; nothing where left out.</param>
    public static void Write(EvaluationRun run, EvaluationRun? baseline, string file, ReportAttachments? attached = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var unfinished = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var writer = new StreamWriter(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))) ReportPage.Write(run, baseline, writer, attached);
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
