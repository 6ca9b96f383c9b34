using System.Text;

namespace SmartRegions.Program.Chat;

/// <summary>Shows a hand-out, or writes it to a file that does not exist yet.</summary>
internal static class ChatHandout
{
    /// <param name="handout">Markdown; <see langword="null"/> where there is nothing to hand out yet.</param>
    /// <param name="file">Where to write it; empty to show it.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns>What the person reads.</returns>
    public static async Task<string> GiveAsync(string? handout, string file, CancellationToken cancellationToken)
    {
        if (handout is null) return "Ein Merkblatt gibt es nach einer abgeschlossenen Standortbestimmung. Sie beginnt mit „Wo stehen wir?“.";
        if (file.Length == 0) return handout;
        try
        {
            await using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(handout), cancellationToken);
            return $"Das Merkblatt steht in {Path.GetFullPath(file)}.";
        }
        catch (IOException) when (File.Exists(file))
        {
            return $"Die Datei {file} gibt es schon; sie bleibt, wie sie ist. Bitte nennen Sie einen anderen Namen.";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"In die Datei {file} lässt sich nicht schreiben. Bitte prüfen Sie Ordner und Rechte.";
        }
    }
}
