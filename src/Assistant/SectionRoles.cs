namespace SmartRegions.Assistant;

/// <summary>Reads the roles of sections as files of wordings name them.</summary>
internal static class SectionRoles
{
    /// <param name="text">In lower case with hyphens: <c>who-may-apply</c>.</param>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public static SectionRole Parse(string text) => Enum.Parse<SectionRole>(text.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true);
}
