using SmartRegions.Assistant;

namespace SmartRegions.Program.Ask;

/// <summary>Says once, under the list of sources, what the marks in quoted sentences mean.</summary>
internal static class MarkWording
{
    /// <returns>Empty where an answer has no marks.</returns>
    public static string Of(Answer answer)
    {
        var marks = new List<string>();
        if (answer.CitedPlaces().Any(citation => citation.References.Count > 0)) marks.Add("Q-Nummern stehen unter „Belege“.");
        if (answer.CitedPlaces().Any(citation => citation.Quote.Contains("fachübliche Praxis", StringComparison.Ordinal))) marks.Add("„Fachübliche Praxis“ heißt: in der Fachwelt üblich, ohne einzelnen Beleg.");
        return string.Join(' ', marks);
    }
}
