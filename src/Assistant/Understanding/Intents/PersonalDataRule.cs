using System.Text.RegularExpressions;

namespace SmartRegions.Assistant.Understanding.Intents;

/// <summary>Data of a person that leave no doubt: a bank account, a date of birth.</summary>
internal static partial class PersonalDataRule
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The date of birth of someone who may be alive.</summary>
    private const string Date = @"\d{1,2}\. ?\d{1,2}\. ?((19|20)\d{2}|\d{2})\b";

    /// <param name="text">As typed.</param>
    public static bool Matches(string text) =>
        BankAccount().IsMatch(text) || Born().IsMatch(text) || (BirthDate().IsMatch(text) && !Invented().IsMatch(text));

    /// <summary>A German IBAN, with or without spaces.</summary>
    [GeneratedRegex(@"\bDE\d{2} ?(\d{4} ?){4}\d{2}\b", Options)]
    private static partial Regex BankAccount();

    /// <summary>"geb. 12.03.1980": nobody writes it without the person.</summary>
    [GeneratedRegex($@"\b(geb\.|geboren)( am)? ?{Date}", Options)]
    private static partial Regex Born();

    /// <summary>"Geburtsdatum: 12.03.1980": also the name of a field in a form or a data set.</summary>
    [GeneratedRegex($@"\bgeburtsdatum:?( ist)?( der)? ?{Date}", Options)]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"\b(als beispiel|beispiel(wert|datensatz|daten)|muster(wert|datensatz|daten)|fiktiv\w*|erfunden\w*|test(wert|datensatz|daten)|platzhalter|dummy)\b", Options)]
    private static partial Regex Invented();
}
