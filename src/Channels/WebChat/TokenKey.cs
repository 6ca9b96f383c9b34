using System.Security.Cryptography;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Channels.WebChat;

/// <summary>The key that tokens are signed with: made once and kept in the data folder, so that a restart ends no conversation.</summary>
internal static class TokenKey
{
    private const string FileName = "token.key";
    private const int Length = 32;

    /// <param name="directory">The data folder.</param>
    /// <returns>32 bytes.</returns>
    /// <exception cref="KnowledgeUnavailableException">The file is there and holds no key.</exception>
    public static byte[] LoadOrCreate(string directory)
    {
        var file = Path.Combine(directory, FileName);
        if (!File.Exists(file)) Create(directory, file);
        var key = File.ReadAllBytes(file);
        return key.Length == Length
            ? key
            : throw new KnowledgeUnavailableException($"Die Datei „{file}“ ist kein gültiger Schlüssel. Löschen Sie sie; offene Gespräche im Browser beginnen dann neu.");
    }

    /// <summary>Written aside and moved into place: of two programs that start together, the second takes the key of the first.</summary>
    private static void Create(string directory, string file)
    {
        Directory.CreateDirectory(directory);
        var aside = Path.Combine(directory, $"{FileName}.{Guid.NewGuid():N}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(aside, options)) stream.Write(RandomNumberGenerator.GetBytes(Length));
        try
        {
            File.Move(aside, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(aside);
        }
    }
}
