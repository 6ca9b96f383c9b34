namespace SmartRegions.Evaluation.Golden.Facts;

/// <summary>A number, or something exact that a wrong digit makes wrong, in the one form that all its spellings have in common.</summary>
public abstract record Fact
{
    /// <summary>True for what must never stand in an answer without standing in its source; a plain number counts things and is checked with its sentence.</summary>
    public virtual bool IsHard => true;

    /// <summary>Whether a text that states this says what is wanted: the same, or less of it (a year of a date, a paragraph without its section).</summary>
    public virtual bool Says(Fact wanted) => Equals(wanted);
}

/// <summary>A number without anything that makes it more: <c>2.500</c>, <c>zwölf</c>, <c>3 Mio.</c></summary>
public sealed record Number(decimal Value) : Fact
{
    public override bool IsHard => false;
}

/// <summary>An amount of money in euros.</summary>
public sealed record Amount(decimal Euros) : Fact
{
    public override bool Says(Fact wanted) => Equals(wanted) || (wanted is Number number && number.Value == Euros);
}

/// <summary>A share in hundredths.</summary>
public sealed record Percentage(decimal Value) : Fact
{
    public override bool Says(Fact wanted) => Equals(wanted) || (wanted is Number number && number.Value == Value);
}

/// <summary>A day, a month of a year, or a day of every year.</summary>
public sealed record Date(int? Year, int Month, int? Day) : Fact
{
    public override bool Says(Fact wanted) => wanted switch
    {
        Date date => date.Month == Month && (date.Year is null || date.Year == Year) && (date.Day is null || date.Day == Day),
        Number year => year.Value == Year,
        _ => false,
    };
}

/// <summary>A time of day.</summary>
public sealed record TimeOfDay(int Hour, int Minute) : Fact;

/// <summary>A place in a statute.</summary>
/// <param name="Kind">Paragraph sign or article.</param>
/// <param name="Section">Its number with letter: <c>75a</c>.</param>
/// <param name="Subsection">Number of the Absatz, where it is named.</param>
/// <param name="Law">Abbreviation of the statute in lower case without hyphens and spaces, where it is named: <c>gonrw</c>, <c>dsgvo</c>.</param>
public sealed record LegalReference(LegalReferenceKind Kind, string Section, string? Subsection, string? Law) : Fact
{
    public override bool Says(Fact wanted) => wanted is LegalReference reference
        && reference.Kind == Kind && reference.Section == Section
        && (reference.Subsection is null || reference.Subsection == Subsection)
        && (reference.Law is null || reference.Law == Law);
}

public enum LegalReferenceKind
{
    /// <summary>§</summary>
    Paragraph,

    /// <summary>Art.</summary>
    Article,
}

/// <summary>Where somebody can be reached: an e-mail or web address in lower case, a telephone number in digits, a street or place with its number in folded words.</summary>
public sealed record Address(AddressKind Kind, string Value) : Fact
{
    /// <summary>A telephone number says its beginning, as extensions follow it.</summary>
    public override bool Says(Fact wanted) => Equals(wanted)
        || (Kind == AddressKind.Telephone && wanted is Address { Kind: AddressKind.Telephone } number && Value.StartsWith(number.Value, StringComparison.Ordinal));
}

public enum AddressKind
{
    Mail,
    Web,
    Telephone,
    Post,
}
