namespace SmartRegions.Ingestion.Sources.Web;

/// <summary>How we introduce ourselves to servers.</summary>
internal static class UserAgent
{
    /// <summary>The name that a robots.txt may address us by.</summary>
    public const string Product = "SmartRegions";

    /// <returns><c>SmartRegions/0.1.0 (+https://musterdorf.de/kontakt)</c>; without a contact, without the parenthesis.</returns>
    public static string Of(Uri? contact)
    {
        var name = $"{Product}/{typeof(UserAgent).Assembly.GetName().Version!.ToString(3)}";
        if (contact is null) return name;
        var address = contact.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
        return $"{name} (+{address})";
    }
}
