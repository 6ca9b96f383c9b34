using System.Text;

namespace SmartRegions.Tests.Knowledge.RelatedWords;

/// <summary>A folder with a small thesaurus in the format of MyThes, as OpenThesaurus is distributed.</summary>
internal sealed class ThesaurusFolder : IDisposable
{
    public const string Sample =
        """
        UTF-8
        |1
        -|(Jahreszahl)|anno (...)|im Jahr (...)
        (nicht) ganz dicht sein|1
        -|(einen) an der Klatsche haben (ugs.)|(nicht) ganz dicht sein (ugs.)
        behörde|2
        -|Amt|Behörde|Dienststelle|Organisation (Oberbegriff)
        -|Behörde|Verwaltung|öffentliche Hand
        fahrgast|1
        -|Fahrgast|Insasse|Mitfahrender|Passagier|Reisender|Beförderungsfall (tech.) (fachspr., Amtsdeutsch)|Person (Hauptform) (Oberbegriff)
        freuen|1
        -|(sich) freuen|(sich) ergötzen (geh.)
        passagier|1
        -|Fahrgast|Insasse|Mitfahrender|Passagier|Reisender|Beförderungsfall (tech.) (fachspr., Amtsdeutsch)|Person (Hauptform) (Oberbegriff)

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("smartregions-thesaurus-");

    public ThesaurusFolder(string text = Sample) => System.IO.File.WriteAllText(File, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public string File => Path.Combine(_folder.FullName, "th_de_DE_v2.dat");

    public string Cache => Path.Combine(_folder.FullName, "thesaurus.idx");

    public void Dispose() => _folder.Delete(recursive: true);
}
