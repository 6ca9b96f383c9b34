namespace SmartRegions.Program.Ingest;

/// <summary>Where the operators of sites find who is fetching from them.</summary>
internal static class FetchContact
{
    private const string Variable = "SMARTREGIONS_CONTACT";

    /// <param name="contact">A page or a mailbox; <see langword="null"/> when none is set.</param>
    /// <returns>False, and says why on standard error, when it is neither.</returns>
    public static bool TryRead(out Uri? contact)
    {
        contact = null;
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } text) return true;
        if (Uri.TryCreate(text, UriKind.Absolute, out contact) && contact.Scheme is "https" or "http" or "mailto") return true;
        CommandLine.Complain($"{Variable} erwartet eine Internetadresse oder ein Postfach, zum Beispiel https://www.musterdorf.de/kontakt oder mailto:digital@musterdorf.de.");
        return false;
    }
}
