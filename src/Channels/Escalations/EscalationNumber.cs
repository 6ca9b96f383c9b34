using System.Globalization;

namespace SmartRegions.Channels.Escalations;

/// <summary>Names an escalation for people, as <c>2026-0042</c>: the year in Germany, and in it the number from 1.</summary>
internal readonly record struct EscalationNumber(int Year, long Number)
{
    public static bool TryParse(string? text, out EscalationNumber number)
    {
        number = default;
        if (text?.Split('-') is not [{ Length: 4 } year, { Length: >= 4 } count]) return false;
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var first) || !long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var second)) return false;
        number = new EscalationNumber(first, second);
        return second > 0 && number.ToString() == text;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:0000}");
}
