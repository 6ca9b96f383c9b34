namespace SmartRegions.Assistant.Understanding.PersonalData;

/// <summary>What may be told of a person.</summary>
public enum PersonalDataKind
{
    BankAccount,
    TaxNumber,
    InsuranceNumber,
    BirthDate,
    Email,
    Phone,
    Address,
    Name,
}
