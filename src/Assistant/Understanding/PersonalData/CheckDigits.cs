namespace SmartRegions.Assistant.Understanding.PersonalData;

/// <summary>Tells numbers that were given to somebody from numbers that merely look like it.</summary>
internal static class CheckDigits
{
    public static int CountIn(string text) => text.Count(char.IsAsciiDigit);

    /// <summary>ISO 13616: the first four characters go to the end, letters count from 10, and the whole leaves 1 when divided by 97.</summary>
    public static bool IsBankAccount(string text)
    {
        var compact = text.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (compact.Length is < 15 or > 34) return false;
        var rest = 0;
        foreach (var character in compact[4..] + compact[..4])
        {
            var value = char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
            rest = ((rest * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return rest == 1;
    }

    /// <summary>The German tax identification number: one digit of the first ten stands there twice or three times, and the last is that of ISO/IEC 7064, MOD 11,10.</summary>
    public static bool IsTaxNumber(string text)
    {
        var digits = text.Where(char.IsAsciiDigit).Select(character => character - '0').ToArray();
        if (digits.Length != 11 || digits[..10].GroupBy(digit => digit).Count(group => group.Count() is 2 or 3) != 1) return false;
        var product = 10;
        foreach (var digit in digits[..10])
        {
            var sum = (digit + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return (11 - product) % 10 == digits[10];
    }
}
