using System.Text.RegularExpressions;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Understanding;

/// <summary>Names the size that a question means by "unserer Größe", since sources speak of Kleinstädte and not of us.</summary>
internal static partial class OwnSize
{
    /// <param name="question">What is asked.</param>
    /// <param name="profile">Who asks.</param>
    /// <returns>The question itself where it does not speak of the own size, or that is not known.</returns>
    public static UnderstoodQuestion Spelled(UnderstoodQuestion question, AskerProfile profile)
    {
        if (profile.Size is not { } size || !Own().IsMatch(question.Text)) return question;
        return QuestionReader.Read(Own().Replace(question.Text, $" ({Several(size)})", 1));
    }

    private static string Several(SpatialType size) => size switch
    {
        SpatialType.RuralMunicipality => "Landgemeinden",
        SpatialType.District => "Landkreise",
        SpatialType.Association => "Verbünde",
        _ => size.German().Replace("stadt", "städte", StringComparison.Ordinal),
    };

    [GeneratedRegex(
        @" (in |von |mit )?unserer (größe\w*|groesse\w*|einwohnerzahl)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
