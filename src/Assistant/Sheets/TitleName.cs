using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Sheets;

/// <summary>The name that a sheet's title begins with: "Landkreis Hof – Früherkennung von Hochwasser" is about Landkreis Hof.</summary>
internal static class TitleName
{
    /// <summary>What stands between the name and the rest.</summary>
    private static readonly string[] Separators = [" – ", " - ", ": "];

    /// <returns>The whole title where nothing follows the name.</returns>
    public static string NameInTitle(this Document document) => document.Title.Split(Separators, 2, StringSplitOptions.None)[0];
}
