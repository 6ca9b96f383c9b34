using System.Text.RegularExpressions;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Understanding.PersonalData;

/// <summary>
/// Finds what tells of a person in a text, before anything of it is stored: bank accounts, numbers for taxes and insurance, dates of birth, mail addresses, telephone numbers and
/// where somebody lives; beside one of these also a name with a form of address or a part in the case ("Frau Weber", "Antragsteller Jan Weber"). Other names are not found: who holds an
/// office may be named, and a name alone is not told from a place. The asker decides what becomes of a find.
/// </summary>
public static partial class PersonalDataFinder
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>A day as people write it: <c>12.03.1980</c>, <c>12. 3. 80</c>, <c>12. März 1980</c>, <c>1980-03-12</c>.</summary>
    private const string Day = @"((19|20)\d{2}-\d{2}-\d{2}\b|\d{1,2}\. ?(\d{1,2}\. ?((19|20)\d{2}|\d{2})|(Maerz|" + GermanMonths.Pattern + @") (19|20)\d{2})\b)";

    /// <summary>Kinds in the order in which they win where two claim the same characters.</summary>
    private static readonly (PersonalDataKind Kind, Regex Pattern, Func<string, bool> Holds)[] Rules =
    [
        (PersonalDataKind.BankAccount, BankAccount(), static _ => true),
        (PersonalDataKind.BankAccount, ForeignBankAccount(), CheckDigits.IsBankAccount),
        (PersonalDataKind.InsuranceNumber, InsuranceNumber(), static _ => true),
        (PersonalDataKind.BirthDate, BirthDate(), static _ => true),
        (PersonalDataKind.TaxNumber, NamedTaxNumber(), static _ => true),
        (PersonalDataKind.TaxNumber, TaxNumber(), CheckDigits.IsTaxNumber),
        (PersonalDataKind.Email, Email(), static found => !IsOfAnOffice(found)),
        (PersonalDataKind.Phone, Phone(), static found => CheckDigits.CountIn(found) is >= 7 and <= 15 && !PostcodeRange().IsMatch(found)),
        (PersonalDataKind.Address, Address(), static found => !NoHome().IsMatch(found)),
    ];

    /// <param name="text">As typed, of any length.</param>
    /// <returns>In the order of the text, none overlapping another; empty where nothing is found.</returns>
    public static IReadOnlyList<PersonalDatum> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // Text from word processors separates by other spaces and dashes; each is one character, so that places stay the same.
        var plain = OtherDash().Replace(OtherSpace().Replace(text, " "), "-");
        var found = new List<PersonalDatum>();
        foreach (var (kind, pattern, holds) in Rules) Add(plain, kind, pattern, holds, found);

        // "Frau Weber fragt" tells nobody who that is; with a telephone number beside it, it does.
        if (found.Count > 0) Add(plain, PersonalDataKind.Name, Name(), static name => !Role().IsMatch(name), found);
        return [.. found.OrderBy(datum => datum.Start)];
    }

    private static void Add(string text, PersonalDataKind kind, Regex pattern, Func<string, bool> holds, List<PersonalDatum> found)
    {
        foreach (var match in pattern.EnumerateMatches(text))
        {
            var datum = new PersonalDatum(kind, match.Index, match.Length);
            if (holds(text.Substring(datum.Start, datum.Length)) && !found.Exists(other => other.Start < datum.End && datum.Start < other.End)) found.Add(datum);
        }
    }

    /// <summary>Mail addresses of offices are no secret of a person.</summary>
    private static bool IsOfAnOffice(string address) => Office().IsMatch(address);

    [GeneratedRegex(@"\bDE\d{2} ?(\d{4} ?){4}\d{2}\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex BankAccount();

    [GeneratedRegex(@"\b[A-Z]{2}\d{2} ?([A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}\b", Options)]
    private static partial Regex ForeignBankAccount();

    /// <summary>Number of the pension insurance, also that of the social security card: area, birth date, initial, number.</summary>
    [GeneratedRegex(@"\b\d{2} ?[0-3]\d[01]\d{3} ?[A-Z] ?\d{3}\b", Options)]
    private static partial Regex InsuranceNumber();

    [GeneratedRegex($@"\b(geb\.|geboren|geburtsdatum:?|geburtstag:?)( ist)?( am| der)? ?{Day}", Options | RegexOptions.IgnoreCase)]
    private static partial Regex BirthDate();

    [GeneratedRegex(@"\b(steuer-?id|steuer-?identifikationsnummer|steueridentnummer|idnr\.?|steuernummer):?( ist| lautet)? ?\d[\d /]{8,14}\d\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex NamedTaxNumber();

    [GeneratedRegex(@"\b[1-9]\d ?\d{3} ?\d{3} ?\d{3}\b", Options)]
    private static partial Regex TaxNumber();

    [GeneratedRegex(@"\b[\w.%+-]{1,64}@([\w-]{1,63}\.){1,8}\p{L}{2,24}\b", Options)]
    private static partial Regex Email();

    [GeneratedRegex(
        @"^((info|kontakt|poststelle|rathaus|buergerbuero|stadt|gemeinde|landkreis|verwaltung)([.-][\w.-]+)?|post|mail|office|service|presse|datenschutz|support|redaktion|foerderung|beratung|vergabestelle|no-?reply)@",
        Options | RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    /// <summary>With the code of the country, or with an area code that begins with nought and is followed by a separator or is a mobile one.</summary>
    [GeneratedRegex(@"((\+|\b00)\d{2} ?\(?0?\)? ?\d{2,5}[ /-]{0,3}\d[\d -]{2,12}\d|\b01[567]\d[ ./-]?\d[\d -]{4,10}\d|\b0[2-9]\d{8,9}|(\(0\d{2,5}\)|\b0[2-9]\d{1,4}) ?[ /-] ?\d[\d -]{1,11}\d)\b", Options)]
    private static partial Regex Phone();

    /// <summary>A street with the number of a house, and the town where it follows.</summary>
    [GeneratedRegex(
        @"(\b\p{L}[\p{L}-]{2,40}(straße|strasse|str\.)|\b\p{Lu}[\p{L}-]{2,40}(straße|strasse|str\.|weg|allee|gasse|platz|ring|ufer|damm|steig)|\b\p{Lu}[\p{L}.-]{3,40}[ -](Straße|Strasse|Str\.|Weg|Allee|Gasse|Platz|Ring|Ufer|Damm)) \d{1,3} ?[a-z]?\b(,? (D-)?\d{5} \p{Lu}[\p{L}-]+)?",
        Options)]
    private static partial Regex Address();

    /// <summary>Roads, parking and ranks have numbers too, and nobody lives there.</summary>
    [GeneratedRegex(@"^(bundes|landes|staats|kreis|europa|fern|stell|park|lade|index|ranking|rang|tabellen|jeder|dieser|unser|erster?)[\p{L}-]*[ .]|\b(index|ranking|wettbewerb) platz\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex NoHome();

    /// <summary>One name behind a form of address may be all there is; behind a part in a case two are needed, or any noun would do.</summary>
    [GeneratedRegex(
        @"\b((Herrn?|Frau|Familie|Eheleute)( (Dr|Prof)\.)* \p{Lu}\p{Ll}[\p{L}-]{1,40}|(Antragsteller|Eigentümer|Mieter|Halter|Anwohner|Bürger)(in)? \p{Lu}\p{Ll}[\p{L}-]{1,40} \p{Lu}\p{Ll}[\p{L}-]{1,40})( \p{Lu}\p{Ll}[\p{L}-]{1,40})?\b",
        Options)]
    private static partial Regex Name();

    /// <summary>Who holds an office is named with it: "Frau Bürgermeisterin Müller".</summary>
    [GeneratedRegex(
        @" (\p{L}*(meister|minister|präsident|direktor|dezernent|leiter|sekretär|sprecher|vorsteher|referent|kanzler|kämmer)(er)?(in)?|\p{L}*(rat|rätin|beauftragter?|beigeordneter?|vorsitzender?|amtfrau|amtmann))\b",
        Options | RegexOptions.IgnoreCase)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\d{5} ?- ?\d{5}$", Options)]
    private static partial Regex PostcodeRange();

    [GeneratedRegex(@"[\p{Zs}\t]", Options)]
    private static partial Regex OtherSpace();

    [GeneratedRegex(@"\p{Pd}", Options)]
    private static partial Regex OtherDash();
}
