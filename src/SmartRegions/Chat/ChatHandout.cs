using System.Text;
using SmartRegions.Assistant;
using SmartRegions.Assistant.Advice.Stocktaking;
using SmartRegions.Assistant.Handouts;

namespace SmartRegions.Program.Chat;

/// <summary>Writes what was said to a file that does not exist yet: Markdown where the name ends with <c>.md</c>, a word processor's document where it ends with <c>.docx</c>.</summary>
internal static class ChatHandout
{
    /// <param name="conversation">A stocktaking that was the last to be answered becomes a page of its own; otherwise all answers become a note.</param>
    /// <param name="time">Gives the date on the page.</param>
    /// <returns><see langword="null"/> where there is nothing to hand out yet.</returns>
    public static Handout? Of(Conversation conversation, TimeProvider time) =>
        StocktakingHandout.Of(conversation, AskerProfile.Unknown, time) ?? ConversationHandout.Of(conversation, AskerProfile.Unknown, time);

    /// <summary>True where the last answer is the result of a stocktaking.</summary>
    /// <param name="conversation">What was said, with the last answer.</param>
    /// <param name="time">Gives the date on the page.</param>
    public static bool IsOfStocktaking(Conversation conversation, TimeProvider time) =>
        conversation.Turns is [.., { Answer: CitedAnswer }] && StocktakingHandout.Of(conversation, AskerProfile.Unknown, time) is not null;

    /// <param name="handout">What to write.</param>
    /// <param name="file">Where to.</param>
    /// <param name="cancellationToken">Rethrown as is.</param>
    /// <returns>What the person reads.</returns>
    public static async Task<string> SaveAsync(Handout handout, string file, CancellationToken cancellationToken)
    {
        if (Bytes(handout, Path.GetExtension(file).ToLowerInvariant()) is not { } bytes)
            return $"Einen Vermerk schreibe ich nur als .md oder .docx; „{file}“ endet anders. Beispiel: /vermerk vermerk.docx";
        try
        {
            await using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            await stream.WriteAsync(bytes, cancellationToken);
            return $"Der Vermerk steht in {Path.GetFullPath(file)}.";
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

    /// <returns><see langword="null"/> for an ending that promises another format.</returns>
    private static byte[]? Bytes(Handout handout, string ending) => ending switch
    {
        ".md" => Encoding.UTF8.GetBytes(MarkdownHandout.Of(handout)),
        ".docx" => WordHandout.Of(handout),
        _ => null,
    };
}
