namespace SmartRegions.Knowledge.Storage;

/// <summary>What an operator can do about a failure of SQLite, in German.</summary>
internal static class SqliteFailure
{
    // Primary result codes, https://sqlite.org/rescode.html
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <returns><see langword="null"/> for codes that are the program's fault, not the environment's.</returns>
    public static string? Advice(int resultCode, string file) => resultCode switch
    {
        Corrupt or NotADatabase =>
            $"Die Datenbank „{file}“ ist beschädigt oder keine Datenbank von SmartRegions. Spielen Sie eine Sicherung ein, oder benennen Sie "
            + "die Datei um und lesen Sie die Dokumente mit „smartregions ingest“ neu ein.",
        CannotOpen or ReadOnly or Permission => NotAccessible(file),
        Full =>
            $"Auf dem Datenträger von „{file}“ ist kein Platz mehr. Schaffen Sie Platz und wiederholen Sie den Vorgang; "
            + "was bis dahin gespeichert war, ist unversehrt.",
        InputOutput =>
            $"Beim Zugriff auf „{file}“ meldet der Datenträger einen Fehler. Prüfen Sie Datenträger und freien Platz und wiederholen Sie "
            + "den Vorgang; was bis dahin gespeichert war, ist unversehrt.",
        Busy or Locked =>
            $"Die Datenbank „{file}“ wird seit über 30 Sekunden von einem anderen Vorgang beschrieben. Warten Sie dessen Ende ab und "
            + "versuchen Sie es noch einmal.",
        _ => null,
    };

    public static string NotAccessible(string file) =>
        $"Die Datenbank „{file}“ lässt sich nicht öffnen oder nicht beschreiben. Prüfen Sie, ob das Verzeichnis ein Verzeichnis ist und ob "
        + "Ihr Benutzerkonto dort lesen und schreiben darf, oder geben Sie mit „--data“ ein anderes an.";
}
