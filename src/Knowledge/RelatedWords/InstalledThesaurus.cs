namespace SmartRegions.Knowledge.RelatedWords;

/// <summary>The thesaurus of this machine. Without one everything works, on the words of the question and the glossary.</summary>
/// <param name="Thesaurus">Empty where there is none.</param>
/// <param name="Problem">German, why a file that is there could not be used; <see langword="null"/> otherwise.</param>
public sealed record InstalledThesaurus(Thesaurus Thesaurus, string? Problem)
{
    /// <summary>Where Debian's package <c>mythes-de</c> puts OpenThesaurus.</summary>
    public const string DebianFile = "/usr/share/mythes/th_de_DE_v2.dat";

    public static InstalledThesaurus None { get; } = new(Thesaurus.Empty, null);

    /// <param name="path">The thesaurus; <see langword="null"/> for none.</param>
    /// <param name="cache">Where it is kept as it is used, so that it loads fast; <see langword="null"/> to read it each time.</param>
    public static InstalledThesaurus Load(string? path, string? cache)
    {
        if (path is null || new FileInfo(path) is not { Exists: true } source) return None;
        if (cache is not null && ThesaurusCache.TryRead(cache, source) is { } kept) return new InstalledThesaurus(kept, null);
        try
        {
            var thesaurus = ThesaurusFile.Read(path);
            if (cache is not null) Keep(cache, source, thesaurus);
            return new InstalledThesaurus(thesaurus, null);
        }
        catch (InvalidDataException exception)
        {
            return new InstalledThesaurus(Thesaurus.Empty, $"{exception.Message} Gesucht wird ohne Synonyme.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new InstalledThesaurus(Thesaurus.Empty, $"„{path}“ ist nicht lesbar. Gesucht wird ohne Synonyme.");
        }
    }

    private static void Keep(string cache, FileInfo source, Thesaurus thesaurus)
    {
        try
        {
            ThesaurusCache.Write(cache, source, thesaurus);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It only makes the next start slower; the index beside it complains of the same folder.
            return;
        }
    }
}
