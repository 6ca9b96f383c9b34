using System.Text;

namespace SmartRegions.Assistant.Understanding.PersonalData;

/// <summary>Takes out of a text what tells of a person, and says what stood there.</summary>
public static class Redaction
{
    /// <param name="text">As typed.</param>
    /// <param name="found">What <see cref="PersonalDataFinder.Find"/> found in it.</param>
    /// <returns>The text with <c>[IBAN entfernt]</c> and the like in place of each find.</returns>
    public static string Of(string text, IReadOnlyList<PersonalDatum> found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var redacted = new StringBuilder(text.Length);
        var at = 0;
        foreach (var datum in found)
        {
            redacted.Append(text, at, datum.Start - at).Append('[').Append(NameOf(datum.Kind)).Append(" entfernt]");
            at = datum.End;
        }

        return redacted.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>What a person reads: <c>IBAN</c>, <c>Telefonnummer</c>.</summary>
    public static string NameOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.BankAccount => "IBAN",
        PersonalDataKind.TaxNumber => "Steuer-Identifikationsnummer",
        PersonalDataKind.InsuranceNumber => "Versicherungsnummer",
        PersonalDataKind.BirthDate => "Geburtsdatum",
        PersonalDataKind.Email => "E-Mail-Adresse",
        PersonalDataKind.Phone => "Telefonnummer",
        PersonalDataKind.Address => "Anschrift",
        PersonalDataKind.Name => "Name",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of personal data."),
    };
}
