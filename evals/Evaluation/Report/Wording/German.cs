using System.Globalization;

namespace SmartRegions.Evaluation.Report.Wording;

/// <summary>Numbers, dates and times as a German reader expects them.</summary>
internal static class German
{
    private const char NoBreak = '\u00A0';
    private const string Minus = "−";

    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>„1 Frage“, „1.204 Fragen“.</summary>
    public static string Count(int count, string one, string many) => $"{Whole(count)}{NoBreak}{(Math.Abs(count) == 1 ? one : many)}";

    public static string Whole(double number) => Signed(number, "N0");

    /// <param name="share">0 to 1.</param>
    /// <returns>„84,0 %“.</returns>
    public static string Percent(double share) => $"{PercentNumber(share)}{NoBreak}%";

    /// <summary>„84 %“, where few questions would not carry more digits.</summary>
    public static string WholePercent(double share) => $"{Whole(share * 100)}{NoBreak}%";

    /// <summary>As <see cref="Percent"/> without the sign: „84,0“.</summary>
    public static string PercentNumber(double share) => Signed(share * 100, "N1");

    /// <summary>„0,123“.</summary>
    public static string Decimal(double number) => Signed(number, "N3");

    /// <summary>„0,62“, for what was only chosen to two digits.</summary>
    public static string Hundredths(double number) => Signed(number, "N2");

    /// <summary>„p = 0,031“, „p &lt; 0,001“.</summary>
    public static string Probability(double probability) => probability < 0.001 ? $"p{NoBreak}<{NoBreak}0,001" : $"p{NoBreak}={NoBreak}{Decimal(probability)}";

    /// <summary>„8,3 ms“, „184 ms“, „2,4 s“.</summary>
    public static string Milliseconds(double milliseconds) => milliseconds switch
    {
        < 10 => $"{Signed(milliseconds, "N1")}{NoBreak}ms",
        < 1_000 => $"{Whole(milliseconds)}{NoBreak}ms",
        _ => $"{Signed(milliseconds / 1_000, "N1")}{NoBreak}s",
    };

    /// <summary>„21. November 2026“.</summary>
    public static string Date(DateTimeOffset time) => time.ToString("d. MMMM yyyy", Culture);

    /// <summary>„22:45 Uhr (UTC+1)“: a run is read elsewhere than it was made.</summary>
    public static string Clock(DateTimeOffset time)
    {
        var zone = time.Offset == TimeSpan.Zero ? "UTC" : "UTC" + time.ToString("zzz", Culture).Replace("-", Minus, StringComparison.Ordinal);
        return string.Create(Culture, $"{time:HH:mm}{NoBreak}Uhr ({zone})");
    }

    /// <summary>„a“, „a und b“, „a, b und c“.</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} und {words[^1]}";

    private static string Signed(double number, string format) => number.ToString(format, Culture).Replace("-", Minus, StringComparison.Ordinal);
}
