using System.Text;

namespace SmartRegions.Program.Evaluation;

/// <summary>A file that a verb was told to write, in UTF-8 without byte order mark.</summary>
internal static class OutputFile
{
    /// <summary>Replaces the file once its content is complete.</summary>
    public static void Write(string path, Action<TextWriter> write)
    {
        using var content = new StringWriter();
        write(content);
        File.WriteAllText(path, content.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
