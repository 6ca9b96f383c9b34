namespace SmartRegions.EndToEnd.WebChat;

/// <summary>The browser of this machine; none is downloaded.</summary>
internal static class Chromium
{
    private const string Variable = "SMARTREGIONS_TEST_CHROMIUM";

    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static string? Path { get; } = Environment.GetEnvironmentVariable(Variable) ?? Array.Find(Usual, File.Exists);

    public static string SkipReason => $"No Chromium in {string.Join(", ", Usual)}; name it in {Variable}. ./test.sh installs it.";
}
