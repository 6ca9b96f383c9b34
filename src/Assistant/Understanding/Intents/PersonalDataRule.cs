using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding.PersonalData;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>Data of a person that leave no doubt that a case is meant: an account, a number of the tax office or the insurance, a date of birth.</summary>
internal static partial class PersonalDataRule
{
    /// <param name="text">As typed.</param>
    public static bool Matches(string text) => PersonalDataFinder.Find(text).Any(datum => datum.Kind switch
    {
        PersonalDataKind.BankAccount or PersonalDataKind.TaxNumber or PersonalDataKind.InsuranceNumber => true,
        PersonalDataKind.BirthDate => !IsField(text.AsSpan(datum.Start, datum.Length)) || !Invented().IsMatch(text),
        _ => false,
    });

    /// <summary>"Geburtsdatum: 12.03.1980" may be the name of a field in a form or a data set; "geb. 12.03.1980" nobody writes without the person.</summary>
    private static bool IsField(ReadOnlySpan<char> found) => found.StartsWith("Geburtsdatum", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\b(als beispiel|beispiel(wert|datensatz|daten)|muster(wert|datensatz|daten)|fiktiv\w*|erfunden\w*|test(wert|datensatz|daten)|platzhalter|dummy)\b",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Invented();
}
