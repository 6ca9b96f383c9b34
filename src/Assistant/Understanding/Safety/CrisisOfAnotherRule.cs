using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.Safety;

/// <summary>
/// Words of suicide and self-harm that someone says of another person: "Ein Kollege sagt, er will nicht mehr leben". Between the person and such words stands
/// nothing but who says it, to whom and when: "Eine Bürgerin will in unserer Straße nicht mehr leben" is about something else.
/// </summary>
internal static partial class CrisisOfAnotherRule
{
    /// <summary>Words between the person and what is said of them, at most.</summary>
    private const int MostBetween = 12;

    private static readonly WordList Persons = WordList.Read(typeof(CrisisOfAnotherRule), "persons.txt");
    private static readonly WordList Between = WordList.Read(typeof(CrisisOfAnotherRule), "reporting-words.txt");

    /// <param name="sentences">As <see cref="FoldedSentences"/> gives them.</param>
    public static bool Matches(IReadOnlyList<string> sentences) => sentences.Any(sentence => IsSaidOfAnother(PlainSpeech.Of(sentence)));

    private static bool IsSaidOfAnother(string speech)
    {
        foreach (var need in Need().EnumerateMatches(speech))
        {
            if (FollowsPerson(speech[..need.Index])) return true;
        }

        return false;
    }

    private static bool FollowsPerson(string before) => before
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Reverse()
        .Take(MostBetween + 1)
        .SkipWhile(word => Between.Contains(word) && !Persons.Contains(word))
        .Take(1)
        .Any(Persons.Contains);

    [GeneratedRegex(
        @"\b(nicht mehr (leben|weiterleben|weiter leben|da sein|aufwachen)|(will|mochte|mag|wollte) (sterben|tot sein)|(sterben|tot sein) (will|mochte|mag|wollte)"
        + "|sich (umbringen|umzubringen|toten|erhangen|aufhangen|erschiessen|ertranken|ritzen|(was|etwas) (antun|anzutun)|(das )?leben (zu )?nehmen)|(suizid|selbstmord) begehen|(mit|von) (suizid|selbstmord)"
        + @"|suizidal|suizidgefahrdet|selbstmordgefahrdet|lebensmude|suizidgedanken|selbstmordgedanken)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Need();
}
