using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Understanding.Laender;

/// <summary>The names of Länder in German sentences; the Saarland alone has an article.</summary>
internal static class LandWording
{
    /// <summary><c>in Hessen</c>, <c>im Saarland</c>.</summary>
    public static string In(Land land) => HasArticle(land) ? $"im {land.Name}" : $"in {land.Name}";

    /// <summary>Behind "für": <c>Hessen</c>, <c>das Saarland</c>.</summary>
    public static string For(Land land) => HasArticle(land) ? $"das {land.Name}" : land.Name;

    /// <summary>Behind "aus": <c>Hessen</c>, <c>dem Saarland</c>.</summary>
    public static string From(Land land) => HasArticle(land) ? $"dem {land.Name}" : land.Name;

    /// <summary><c>des Landes Hessen</c>, <c>des Saarlandes</c>.</summary>
    public static string Of(Land land) => HasArticle(land) ? $"des {land.Name}es" : $"des Landes {land.Name}";

    /// <summary>The same, and <c>Ihres Landes</c> where it is not known.</summary>
    public static string OfOwn(Land? land) => land is { } known ? Of(known) : "Ihres Landes";

    private static bool HasArticle(Land land) => land.Code == "SL";
}
