namespace SmartRegions.Knowledge.German;

/// <summary>German quotation marks; what is quoted inside them already gets single ones: <c>„Zertifikat ‚Smart City Manager:in‘“</c>.</summary>
public static class GermanQuote
{
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"„{text.Replace('„', '‚').Replace('“', '‘')}“";
    }
}
